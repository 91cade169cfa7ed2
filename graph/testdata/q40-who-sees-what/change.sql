-- The demo data hold no personal data; this is nobody's.
UPDATE persons SET full_name_mask = '演**', full_name_cipher = '\x00', full_name_hmac = '\x00',
  phone_mask = '100****5678', phone_cipher = '\x00', phone_hmac = '\x00',
  id_number_mask = '5****************4', id_number_cipher = '\x00', id_number_hmac = '\x00' WHERE code = '510104-PER-070';
UPDATE issues SET address_mask = '演示院落2 3栋*单元***号', address_cipher = '\x00', address_hmac = '\x00' WHERE code = '510104-2023-000076'
