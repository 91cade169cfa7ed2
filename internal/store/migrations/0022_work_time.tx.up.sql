-- The working time of offices: the days that differ from the rule of the week, the
-- periods within which issues must be settled, and functions that count.

-- A day that differs from the rule that Monday to Friday are working days.
CREATE TABLE work_calendar_days (
  id uuid CONSTRAINT work_calendar_days_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT work_calendar_days_code_key UNIQUE
    CONSTRAINT work_calendar_days_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT work_calendar_days_name_check CHECK (name <> ''),
  day date NOT NULL CONSTRAINT work_calendar_days_day_key UNIQUE,
  kind text COLLATE "C" NOT NULL
    CONSTRAINT work_calendar_days_kind_check CHECK (kind IN ('HOLIDAY', 'MAKEUP')),
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT work_calendar_days_code_is_day_check CHECK (code = to_char(day, 'YYYY-MM-DD'))
);
CREATE INDEX work_calendar_days_name_idx ON work_calendar_days (name, code);
CREATE INDEX work_calendar_days_name_grams_idx ON work_calendar_days USING gin (name_grams) WITH (fastupdate = off);
SELECT jinyan_may_be_evidenced('work_calendar_days');

-- Within which time issues are answered and settled.
CREATE TABLE sla_policies (
  id uuid CONSTRAINT sla_policies_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT sla_policies_code_key UNIQUE
    CONSTRAINT sla_policies_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT sla_policies_name_check CHECK (name <> ''),
  valid_from date,
  valid_to date CONSTRAINT sla_policies_valid_to_check CHECK (valid_to > valid_from),
  nature text COLLATE "C"
    CONSTRAINT sla_policies_nature_check CHECK (nature IN (
      'CONSULTATION', 'HELP', 'COMPLAINT', 'REPORT', 'SUGGESTION', 'PRAISE', 'OTHER'
    )),
  urgency text COLLATE "C" NOT NULL
    CONSTRAINT sla_policies_urgency_check CHECK (urgency IN ('EMERGENCY', 'URGENT', 'NORMAL', 'COMPLEX')),
  first_response integer NOT NULL
    CONSTRAINT sla_policies_first_response_check CHECK (first_response > 0),
  first_response_unit text COLLATE "C" NOT NULL
    CONSTRAINT sla_policies_first_response_unit_check CHECK (first_response_unit IN (
      'CLOCK_MINUTE', 'CLOCK_HOUR', 'WORKING_HOUR', 'WORKING_DAY'
    )),
  resolve integer NOT NULL
    CONSTRAINT sla_policies_resolve_check CHECK (resolve > 0),
  resolve_unit text COLLATE "C" NOT NULL
    CONSTRAINT sla_policies_resolve_unit_check CHECK (resolve_unit IN (
      'CLOCK_MINUTE', 'CLOCK_HOUR', 'WORKING_HOUR', 'WORKING_DAY'
    )),
  extension_max integer
    CONSTRAINT sla_policies_extension_max_check CHECK (extension_max > 0),
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT sla_policies_overlap_excl EXCLUDE USING gist (
    coalesce(nature, '') WITH =, urgency WITH =, daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX sla_policies_name_idx ON sla_policies (name, code);
CREATE INDEX sla_policies_name_grams_idx ON sla_policies USING gin (name_grams) WITH (fastupdate = off);
SELECT jinyan_may_be_evidenced('sla_policies');

-- jinyan_work_calendar gives for each day from 2000-01-01 to 2060-01-01 how many
-- working days there were before it: its element is the one at day - 2000-01-01 + 1.
-- It reads the table once and takes some five milliseconds, so a statement calls it
-- once, as a table: FROM jinyan_work_calendar() AS calendar.
CREATE FUNCTION jinyan_work_calendar() RETURNS integer[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
DECLARE
  first CONSTANT date := '2000-01-01'; -- a Saturday
  length CONSTANT integer := date '2060-01-01' - first;
  works boolean[] := array_fill(NULL::boolean, ARRAY[length]); -- of the days that differ
  calendar integer[] := array_fill(0, ARRAY[length + 1]);
  before integer := 0;
  special record;
BEGIN
  FOR special IN SELECT day - first + 1 AS i, kind = 'MAKEUP' AS works FROM work_calendar_days WHERE day >= first AND day < first + length LOOP
    works[special.i] := special.works;
  END LOOP;
  FOR i IN 1 .. length LOOP
    IF coalesce(works[i], i % 7 NOT IN (1, 2)) THEN
      before := before + 1;
    END IF;
    calendar[i + 1] := before;
  END LOOP;
  RETURN calendar;
END $$;

-- jinyan_worked_minutes counts the minutes of 09:00-12:00 and 13:00-17:00 in Shanghai
-- on the working days from 2000-01-01 to the minute of t. It is null outside the
-- calendar.
--
-- PostgreSQL writes it into the statement, which is ten times as fast as a call, if
-- calendar is a column. A (SELECT …) in its place would have to be copied, and so the
-- function would be called. Casts to date and time cost less than dividing the epoch.
CREATE FUNCTION jinyan_worked_minutes(calendar integer[], t timestamptz) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN calendar[(t AT TIME ZONE interval '8 hours')::date - date '1999-12-31'] * 420
  + (calendar[(t AT TIME ZONE interval '8 hours')::date - date '1999-12-30']
    - calendar[(t AT TIME ZONE interval '8 hours')::date - date '1999-12-31'])
  * floor(date_part('epoch',
      (least(greatest((t AT TIME ZONE interval '8 hours')::time, time '09:00'), time '12:00') - time '09:00')
      + (least(greatest((t AT TIME ZONE interval '8 hours')::time, time '13:00'), time '17:00') - time '13:00')
    ) / 60)::integer;

-- jinyan_working_minutes counts the working minutes from a to b, below zero if b is
-- the earlier one.
CREATE FUNCTION jinyan_working_minutes(calendar integer[], a timestamptz, b timestamptz) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN jinyan_worked_minutes(calendar, b) - jinyan_worked_minutes(calendar, a);

-- Public holidays and the weekends that make up for them, from the notices of the
-- General Office of the State Council (国务院办公厅关于部分节假日安排的通知). An id is that
-- of its code, as an import would give it.
INSERT INTO work_calendar_days (id, code, name, day, kind) VALUES
  ('0e5b3921-ae2e-8768-9cd7-911ef7a3310d', '2021-01-01', '元旦', '2021-01-01', 'HOLIDAY'),
  ('ed6404f9-cdae-809c-9303-548d61863c58', '2021-01-02', '元旦', '2021-01-02', 'HOLIDAY'),
  ('ded7125b-99db-8294-b128-2436e3ce0e27', '2021-01-03', '元旦', '2021-01-03', 'HOLIDAY'),
  ('1c93a659-007f-873c-89db-1b48f5c82b26', '2021-02-07', '春节调休上班', '2021-02-07', 'MAKEUP'),
  ('fc9bf4e9-5037-87a7-82b0-e1f0b1efa159', '2021-02-11', '春节', '2021-02-11', 'HOLIDAY'),
  ('fd03ab3c-b0a5-8862-a283-5c7f8f6adf70', '2021-02-12', '春节', '2021-02-12', 'HOLIDAY'),
  ('dd573a9d-cf82-83c2-9986-3a6e75e70bfc', '2021-02-13', '春节', '2021-02-13', 'HOLIDAY'),
  ('ebee5d10-9827-8928-9d6a-5074af0ba023', '2021-02-14', '春节', '2021-02-14', 'HOLIDAY'),
  ('c23956bf-e8a6-8ae5-aa85-dc21a56a9cb8', '2021-02-15', '春节', '2021-02-15', 'HOLIDAY'),
  ('62d5fcc4-94ee-88bd-82a4-a1d71c2beaae', '2021-02-16', '春节', '2021-02-16', 'HOLIDAY'),
  ('48a40285-fee9-86a2-947e-d4b2f375fb02', '2021-02-17', '春节', '2021-02-17', 'HOLIDAY'),
  ('b1b5e6cf-1f07-80fd-98e0-7ff31e253aee', '2021-02-20', '春节调休上班', '2021-02-20', 'MAKEUP'),
  ('8465cf84-9683-80a3-9d03-9c8f0d54a6ec', '2021-04-03', '清明节', '2021-04-03', 'HOLIDAY'),
  ('cfc86f22-5221-888d-9913-f497d8efc4e7', '2021-04-04', '清明节', '2021-04-04', 'HOLIDAY'),
  ('7e83fafc-57b8-8a64-a313-3f25de0e375e', '2021-04-05', '清明节', '2021-04-05', 'HOLIDAY'),
  ('4b2de355-1a13-8707-8537-6bfc45e56f9c', '2021-04-25', '劳动节调休上班', '2021-04-25', 'MAKEUP'),
  ('d7595293-013d-884b-b3b7-8b3a5edf50da', '2021-05-01', '劳动节', '2021-05-01', 'HOLIDAY'),
  ('c8138580-00d7-8dc0-8c29-3123b82d3c0f', '2021-05-02', '劳动节', '2021-05-02', 'HOLIDAY'),
  ('766774f7-6a5f-8dd8-a546-6302a7cb8598', '2021-05-03', '劳动节', '2021-05-03', 'HOLIDAY'),
  ('ada7e7db-e800-86f1-8a2c-a989edac1cce', '2021-05-04', '劳动节', '2021-05-04', 'HOLIDAY'),
  ('2adbf126-8d87-8f18-ad35-ffb48b335fa7', '2021-05-05', '劳动节', '2021-05-05', 'HOLIDAY'),
  ('c19bf473-13e8-83c3-be77-5e85b9e61d53', '2021-05-08', '劳动节调休上班', '2021-05-08', 'MAKEUP'),
  ('82fd7e58-51f9-8273-a99b-7cac768d2848', '2021-06-12', '端午节', '2021-06-12', 'HOLIDAY'),
  ('963fbde4-f58d-823a-bccf-f5b438d07d66', '2021-06-13', '端午节', '2021-06-13', 'HOLIDAY'),
  ('b3cb55ff-0695-81a6-a8fb-3e90e6624902', '2021-06-14', '端午节', '2021-06-14', 'HOLIDAY'),
  ('0d0ea71a-7eb9-80be-8cd5-20807b58e6ef', '2021-09-18', '中秋节调休上班', '2021-09-18', 'MAKEUP'),
  ('db444fb2-c6df-89e9-a4c8-ea492b60c07f', '2021-09-19', '中秋节', '2021-09-19', 'HOLIDAY'),
  ('c440d027-828c-8ba8-adea-57476c3fb0e9', '2021-09-20', '中秋节', '2021-09-20', 'HOLIDAY'),
  ('24b3074b-7200-830f-aec2-6b9083ce497d', '2021-09-21', '中秋节', '2021-09-21', 'HOLIDAY'),
  ('0f6fd5dc-bf14-8bef-abfb-1762ae144357', '2021-09-26', '国庆节调休上班', '2021-09-26', 'MAKEUP'),
  ('3ce831d4-df15-8a06-b978-f1c924e2ad2d', '2021-10-01', '国庆节', '2021-10-01', 'HOLIDAY'),
  ('9e2707ac-d12b-8804-8135-633d3f704127', '2021-10-02', '国庆节', '2021-10-02', 'HOLIDAY'),
  ('6bb6a6d9-83ad-888c-8cb5-4326457a8c43', '2021-10-03', '国庆节', '2021-10-03', 'HOLIDAY'),
  ('c5d18b0e-0d5e-87b3-af8a-74df64f23893', '2021-10-04', '国庆节', '2021-10-04', 'HOLIDAY'),
  ('e0ed4ab2-d946-8d3f-82c3-63c5cd41beb8', '2021-10-05', '国庆节', '2021-10-05', 'HOLIDAY'),
  ('953a71d7-f9ac-8a4c-a279-8c54dfe76f35', '2021-10-06', '国庆节', '2021-10-06', 'HOLIDAY'),
  ('cc99c713-41c7-8651-9324-bf1161c1a0fd', '2021-10-07', '国庆节', '2021-10-07', 'HOLIDAY'),
  ('9b1ec857-499f-8e70-b012-ed77ff49d4fb', '2021-10-09', '国庆节调休上班', '2021-10-09', 'MAKEUP'),
  ('c7d317ca-93d8-8bc0-80d0-5ac3db50d2c8', '2022-01-01', '元旦', '2022-01-01', 'HOLIDAY'),
  ('597faeb4-fe27-8a8f-904e-b78a29da4f1d', '2022-01-02', '元旦', '2022-01-02', 'HOLIDAY'),
  ('b0014e6d-9cca-82ac-983b-06d83beca09f', '2022-01-03', '元旦', '2022-01-03', 'HOLIDAY'),
  ('e56135c1-9126-8314-b94b-3900dd8a8d41', '2022-01-29', '春节调休上班', '2022-01-29', 'MAKEUP'),
  ('839ef8a2-d070-81f0-b971-2cf013bbb463', '2022-01-30', '春节调休上班', '2022-01-30', 'MAKEUP'),
  ('ccf25c11-d6c4-85bd-972c-375087af7bc7', '2022-01-31', '春节', '2022-01-31', 'HOLIDAY'),
  ('78a530f6-fb21-8bad-9afd-3d522ce33810', '2022-02-01', '春节', '2022-02-01', 'HOLIDAY'),
  ('0f753b4c-2dde-82ab-9cc7-d2eee3b55b6b', '2022-02-02', '春节', '2022-02-02', 'HOLIDAY'),
  ('d1f1ffec-9dd2-839e-bd1f-ba173c6ea8c2', '2022-02-03', '春节', '2022-02-03', 'HOLIDAY'),
  ('05aec5ad-b9a1-82ba-ae51-be64628a7ab4', '2022-02-04', '春节', '2022-02-04', 'HOLIDAY'),
  ('a0094112-2dcb-8b50-9ad3-473ac50f4038', '2022-02-05', '春节', '2022-02-05', 'HOLIDAY'),
  ('b7a1b3ed-3d19-8128-b61e-2b51fc0792c8', '2022-02-06', '春节', '2022-02-06', 'HOLIDAY'),
  ('363a5934-9bac-8406-a823-58e78044c297', '2022-04-02', '清明节调休上班', '2022-04-02', 'MAKEUP'),
  ('7c61884c-3f4b-8efb-adcc-8fe7721a41be', '2022-04-03', '清明节', '2022-04-03', 'HOLIDAY'),
  ('e53cfe73-6fe0-85bf-a9b5-527ae1374a01', '2022-04-04', '清明节', '2022-04-04', 'HOLIDAY'),
  ('ebdfc17e-a3f8-8595-a21d-7828d10c84cb', '2022-04-05', '清明节', '2022-04-05', 'HOLIDAY'),
  ('520b4e9b-befe-895f-abfb-056d932c0df2', '2022-04-24', '劳动节调休上班', '2022-04-24', 'MAKEUP'),
  ('d51de887-3dec-8fec-9d02-6b42e4ee2173', '2022-04-30', '劳动节', '2022-04-30', 'HOLIDAY'),
  ('d1cd95d0-30d5-8ced-97e5-8f98891e1dd9', '2022-05-01', '劳动节', '2022-05-01', 'HOLIDAY'),
  ('e81d5486-72d6-8ba9-85c9-617cef406a08', '2022-05-02', '劳动节', '2022-05-02', 'HOLIDAY'),
  ('3e681763-189b-80ce-9808-49ca690661b5', '2022-05-03', '劳动节', '2022-05-03', 'HOLIDAY'),
  ('6de55b86-19d0-8b3f-88d9-bc0bf3ea49ba', '2022-05-04', '劳动节', '2022-05-04', 'HOLIDAY'),
  ('a9120383-4a64-8c02-9050-fb89f8350055', '2022-05-07', '劳动节调休上班', '2022-05-07', 'MAKEUP'),
  ('ba56e1a2-e7dc-85bd-b474-7bf8080e7c69', '2022-06-03', '端午节', '2022-06-03', 'HOLIDAY'),
  ('af9c0b4b-b870-8db9-8f3c-e4ee29f94f32', '2022-06-04', '端午节', '2022-06-04', 'HOLIDAY'),
  ('3a4158d8-518e-8999-8fc8-caf9362de5e6', '2022-06-05', '端午节', '2022-06-05', 'HOLIDAY'),
  ('0a217b7f-afcf-83c7-bfbf-178d8e2dc223', '2022-09-10', '中秋节', '2022-09-10', 'HOLIDAY'),
  ('ed6fbf1e-c24e-8511-b62f-03f09117fa9f', '2022-09-11', '中秋节', '2022-09-11', 'HOLIDAY'),
  ('5a678f19-14e4-8a30-bcb9-34bd16e39f00', '2022-09-12', '中秋节', '2022-09-12', 'HOLIDAY'),
  ('5ba0eeda-db49-87f0-b700-ba3eddbe1ab3', '2022-10-01', '国庆节', '2022-10-01', 'HOLIDAY'),
  ('8b62553b-6ad2-875e-ab9f-bdfb2a9b8fb8', '2022-10-02', '国庆节', '2022-10-02', 'HOLIDAY'),
  ('2d8b5e71-7f25-8709-ae2c-b18e496604f3', '2022-10-03', '国庆节', '2022-10-03', 'HOLIDAY'),
  ('590e8d55-b721-833e-9c8b-78a444f706f4', '2022-10-04', '国庆节', '2022-10-04', 'HOLIDAY'),
  ('fbd2e4a2-d1bc-80b8-ae29-59ccfffbc615', '2022-10-05', '国庆节', '2022-10-05', 'HOLIDAY'),
  ('6e8f0577-121e-8ea6-979b-79880b4b2fe0', '2022-10-06', '国庆节', '2022-10-06', 'HOLIDAY'),
  ('080f8ba6-5bcf-8390-afc4-2b5e87734c8f', '2022-10-07', '国庆节', '2022-10-07', 'HOLIDAY'),
  ('632e5300-b351-8cd6-98f5-9c02dd76e865', '2022-10-08', '国庆节调休上班', '2022-10-08', 'MAKEUP'),
  ('c87ab8dc-8736-83e8-ade8-482ce5142a3b', '2022-10-09', '国庆节调休上班', '2022-10-09', 'MAKEUP'),
  ('bb174cd9-bf50-8721-b1eb-81343277b2cc', '2022-12-31', '元旦', '2022-12-31', 'HOLIDAY'),
  ('7ad36109-ba56-8c71-9040-5230b6f14c8a', '2023-01-01', '元旦', '2023-01-01', 'HOLIDAY'),
  ('9fdaba38-c9f5-8194-8336-35f0effcf680', '2023-01-02', '元旦', '2023-01-02', 'HOLIDAY'),
  ('a3d44a96-bac8-8e40-a860-8771a08e53d5', '2023-01-21', '春节', '2023-01-21', 'HOLIDAY'),
  ('7d25e5e6-88f9-8d25-89bc-814dea15ed21', '2023-01-22', '春节', '2023-01-22', 'HOLIDAY'),
  ('ec614b3b-4835-8147-9cd5-9fa4bec59655', '2023-01-23', '春节', '2023-01-23', 'HOLIDAY'),
  ('bd72955b-044a-8059-87a7-7b04f92aa703', '2023-01-24', '春节', '2023-01-24', 'HOLIDAY'),
  ('41b8b296-9352-8b54-97ea-6732a58af241', '2023-01-25', '春节', '2023-01-25', 'HOLIDAY'),
  ('f7744f4f-0a46-8bd0-9190-3f8da74b9c1c', '2023-01-26', '春节', '2023-01-26', 'HOLIDAY'),
  ('cde7fd3c-7d55-81fe-9108-d91bf63446b4', '2023-01-27', '春节', '2023-01-27', 'HOLIDAY'),
  ('65f22822-2dd6-8eb4-bc5d-0578b27290f8', '2023-01-28', '春节调休上班', '2023-01-28', 'MAKEUP'),
  ('10de80cd-312a-82f9-8a81-c016af6c64e9', '2023-01-29', '春节调休上班', '2023-01-29', 'MAKEUP'),
  ('9418e809-080e-8ac6-825a-ced82ebc4d05', '2023-04-05', '清明节', '2023-04-05', 'HOLIDAY'),
  ('24cadf7b-77c1-8e94-8f53-a2632b50db38', '2023-04-23', '劳动节调休上班', '2023-04-23', 'MAKEUP'),
  ('d622df0f-3955-82e0-be94-97ac63b5d022', '2023-04-29', '劳动节', '2023-04-29', 'HOLIDAY'),
  ('39038d55-9bf9-8471-b4ab-dc37d6bdefad', '2023-04-30', '劳动节', '2023-04-30', 'HOLIDAY'),
  ('33765bcf-3623-8d57-9f5a-478f6ad5bf28', '2023-05-01', '劳动节', '2023-05-01', 'HOLIDAY'),
  ('185ea0f5-d928-807f-80fc-6f5fcdd09fb9', '2023-05-02', '劳动节', '2023-05-02', 'HOLIDAY'),
  ('a45912c7-d49e-881e-985a-f4c3ba3f313d', '2023-05-03', '劳动节', '2023-05-03', 'HOLIDAY'),
  ('5bdc8b65-aa19-8021-8016-ce5e757e6956', '2023-05-06', '劳动节调休上班', '2023-05-06', 'MAKEUP'),
  ('1b5f0f9c-9a4b-83fb-afca-819b27f534a9', '2023-06-22', '端午节', '2023-06-22', 'HOLIDAY'),
  ('9501c24a-2777-8d13-8d53-0a915b25c3d0', '2023-06-23', '端午节', '2023-06-23', 'HOLIDAY'),
  ('61e1f664-d8da-8a10-9868-112b57a94b6e', '2023-06-24', '端午节', '2023-06-24', 'HOLIDAY'),
  ('d8c89483-9b18-8e1c-aefd-490186df5983', '2023-06-25', '端午节调休上班', '2023-06-25', 'MAKEUP'),
  ('67caf189-4778-8063-b31a-0dfdeef2b253', '2023-09-29', '中秋节、国庆节', '2023-09-29', 'HOLIDAY'),
  ('209ab2a9-954d-8ab8-8ba0-e3c72804fc28', '2023-09-30', '中秋节、国庆节', '2023-09-30', 'HOLIDAY'),
  ('6b7baac9-9975-8473-ba75-39c317b9cb20', '2023-10-01', '中秋节、国庆节', '2023-10-01', 'HOLIDAY'),
  ('9073e2a6-9be9-864a-84d4-b1108e9cdab1', '2023-10-02', '中秋节、国庆节', '2023-10-02', 'HOLIDAY'),
  ('e1abf1c4-a7a6-827e-9410-5a252747b7c4', '2023-10-03', '中秋节、国庆节', '2023-10-03', 'HOLIDAY'),
  ('900c67c7-bd09-8154-9620-5cccae412a16', '2023-10-04', '中秋节、国庆节', '2023-10-04', 'HOLIDAY'),
  ('2f622b0f-fb68-8747-ad47-70310638842a', '2023-10-05', '中秋节、国庆节', '2023-10-05', 'HOLIDAY'),
  ('6b08bd7c-cf34-8e29-afb7-284f223300ec', '2023-10-06', '中秋节、国庆节', '2023-10-06', 'HOLIDAY'),
  ('eac1d703-3256-8520-b78a-dcf570c2ba84', '2023-10-07', '中秋节、国庆节调休上班', '2023-10-07', 'MAKEUP'),
  ('f285d986-6cf0-8fce-ae98-a1972ce02cfa', '2023-10-08', '中秋节、国庆节调休上班', '2023-10-08', 'MAKEUP'),
  ('113f5ca9-0afc-895a-ba4f-5126d8d5f2f8', '2024-01-01', '元旦', '2024-01-01', 'HOLIDAY'),
  ('d4e7f848-c5dd-8a7f-b450-76da6c804a09', '2024-02-04', '春节调休上班', '2024-02-04', 'MAKEUP'),
  ('e15fded2-0870-80f5-bcf6-7174c1c9e57a', '2024-02-10', '春节', '2024-02-10', 'HOLIDAY'),
  ('966cce88-f7eb-8e0b-9acf-52dc037dc37b', '2024-02-11', '春节', '2024-02-11', 'HOLIDAY'),
  ('9a681b82-3b39-8d0f-8c6e-3e8d77984b30', '2024-02-12', '春节', '2024-02-12', 'HOLIDAY'),
  ('9c6ef52a-4c0e-8d2d-a9ae-4e03ba09c35b', '2024-02-13', '春节', '2024-02-13', 'HOLIDAY'),
  ('51e02934-e6ff-8da5-8e73-206750e19722', '2024-02-14', '春节', '2024-02-14', 'HOLIDAY'),
  ('14031c54-ced7-8700-83a4-22eb6b4ee027', '2024-02-15', '春节', '2024-02-15', 'HOLIDAY'),
  ('69a94953-1073-813b-8f1b-e5d43e99adc5', '2024-02-16', '春节', '2024-02-16', 'HOLIDAY'),
  ('f494893e-f628-82b8-a9f2-f4feca457419', '2024-02-17', '春节', '2024-02-17', 'HOLIDAY'),
  ('677d2c30-cbf2-8d40-9e73-fcad4f165c0f', '2024-02-18', '春节调休上班', '2024-02-18', 'MAKEUP'),
  ('4cb46088-02e0-8873-a205-1221cc8dc4a1', '2024-04-04', '清明节', '2024-04-04', 'HOLIDAY'),
  ('423e4583-a9d6-8575-838c-5ce84f1ebbec', '2024-04-05', '清明节', '2024-04-05', 'HOLIDAY'),
  ('d8f57ce8-1635-8dfd-b321-7e9e9facc372', '2024-04-06', '清明节', '2024-04-06', 'HOLIDAY'),
  ('4e3d9e82-4de9-8412-91aa-dcebd7e91311', '2024-04-07', '清明节调休上班', '2024-04-07', 'MAKEUP'),
  ('1a5400fc-75ce-868e-8188-42e55ef46b6a', '2024-04-28', '劳动节调休上班', '2024-04-28', 'MAKEUP'),
  ('4b2ff4ef-9ec4-8f29-99c3-ed2265c656c3', '2024-05-01', '劳动节', '2024-05-01', 'HOLIDAY'),
  ('25bb047a-b4d7-8e18-84d6-581240c7f08b', '2024-05-02', '劳动节', '2024-05-02', 'HOLIDAY'),
  ('d384a65b-6764-866c-a7d3-17a3d9b2543e', '2024-05-03', '劳动节', '2024-05-03', 'HOLIDAY'),
  ('994d2399-699a-8b82-ba5c-dc453e953bc2', '2024-05-04', '劳动节', '2024-05-04', 'HOLIDAY'),
  ('25b522d7-4d69-8746-bb76-87d080ff3c13', '2024-05-05', '劳动节', '2024-05-05', 'HOLIDAY'),
  ('ae37d5e3-3d40-85dd-9695-90d2edaba6d2', '2024-05-11', '劳动节调休上班', '2024-05-11', 'MAKEUP'),
  ('04ba62e7-dbc0-8688-bb12-f782fe23ea09', '2024-06-10', '端午节', '2024-06-10', 'HOLIDAY'),
  ('e1fdd621-d03c-846d-abc3-797f1d936863', '2024-09-14', '中秋节调休上班', '2024-09-14', 'MAKEUP'),
  ('08ff8b8b-cc42-88cd-b555-35c56138e07a', '2024-09-15', '中秋节', '2024-09-15', 'HOLIDAY'),
  ('f8fff0e6-ff82-85da-9774-b6f3d8286dba', '2024-09-16', '中秋节', '2024-09-16', 'HOLIDAY'),
  ('29bae307-1cc9-8b16-b23b-32957029fe89', '2024-09-17', '中秋节', '2024-09-17', 'HOLIDAY'),
  ('034ce98e-682c-8ea3-8624-b26ac098040d', '2024-09-29', '国庆节调休上班', '2024-09-29', 'MAKEUP'),
  ('ea33eaa7-3d0d-82f4-b18e-34c8ebc66cc9', '2024-10-01', '国庆节', '2024-10-01', 'HOLIDAY'),
  ('1b40645d-b8e9-8171-bca5-5c83442a6bf9', '2024-10-02', '国庆节', '2024-10-02', 'HOLIDAY'),
  ('e9d5baea-246d-89fd-a4e0-96dc58aff283', '2024-10-03', '国庆节', '2024-10-03', 'HOLIDAY'),
  ('3dbead88-e699-8b38-904d-521b41f1aa25', '2024-10-04', '国庆节', '2024-10-04', 'HOLIDAY'),
  ('b177458e-88bd-89a5-b27f-2906d2130bdc', '2024-10-05', '国庆节', '2024-10-05', 'HOLIDAY'),
  ('cf899799-460b-8b11-8e9a-cecad6be4049', '2024-10-06', '国庆节', '2024-10-06', 'HOLIDAY'),
  ('ab6c1572-5d3e-8984-82c1-b86e596a6d99', '2024-10-07', '国庆节', '2024-10-07', 'HOLIDAY'),
  ('e7807d31-0044-8422-b607-7778b6e44d3d', '2024-10-12', '国庆节调休上班', '2024-10-12', 'MAKEUP'),
  ('003784dd-1e16-86d3-8ea5-9b52d437f813', '2025-01-01', '元旦', '2025-01-01', 'HOLIDAY'),
  ('be6a3b4b-970c-884c-a3dd-91b0b5749db3', '2025-01-26', '春节调休上班', '2025-01-26', 'MAKEUP'),
  ('46ce5e3a-9d1e-8415-8141-adee689d7341', '2025-01-28', '春节', '2025-01-28', 'HOLIDAY'),
  ('9c1b085f-55fd-8c60-81b5-6eddb23c1de8', '2025-01-29', '春节', '2025-01-29', 'HOLIDAY'),
  ('ae4a130e-926e-8650-806d-f33db76b3f86', '2025-01-30', '春节', '2025-01-30', 'HOLIDAY'),
  ('65518ad5-df37-8078-ae7e-48758517af01', '2025-01-31', '春节', '2025-01-31', 'HOLIDAY'),
  ('4c03cdbd-140e-83ca-a1ed-6d98a4f75eda', '2025-02-01', '春节', '2025-02-01', 'HOLIDAY'),
  ('5774b1ea-9a15-8e69-9299-8355a36243b7', '2025-02-02', '春节', '2025-02-02', 'HOLIDAY'),
  ('2e658fec-0cdc-858c-90d7-797a5436c911', '2025-02-03', '春节', '2025-02-03', 'HOLIDAY'),
  ('5b6f6d70-6a3f-86a6-9bf0-ead1471fb41a', '2025-02-04', '春节', '2025-02-04', 'HOLIDAY'),
  ('317494ef-6ad8-860c-ac1e-24ec7a7ae5a5', '2025-02-08', '春节调休上班', '2025-02-08', 'MAKEUP'),
  ('35053c4b-1de9-8c2e-b047-e8805874352f', '2025-04-04', '清明节', '2025-04-04', 'HOLIDAY'),
  ('43b08e11-cee5-8a24-aa7d-40e051e4c8b2', '2025-04-05', '清明节', '2025-04-05', 'HOLIDAY'),
  ('91a6ddaa-201d-89a9-b14d-f9090bc2d764', '2025-04-06', '清明节', '2025-04-06', 'HOLIDAY'),
  ('bfe52be3-642f-8bef-bc3d-a2793ac593ea', '2025-04-27', '劳动节调休上班', '2025-04-27', 'MAKEUP'),
  ('4ce4ec2c-2bac-8537-9f7b-08aadda7b70e', '2025-05-01', '劳动节', '2025-05-01', 'HOLIDAY'),
  ('9d720c37-f1f4-8546-838d-c548dd49bbce', '2025-05-02', '劳动节', '2025-05-02', 'HOLIDAY'),
  ('ed91c49f-a7db-862c-a24e-26d32be6f81d', '2025-05-03', '劳动节', '2025-05-03', 'HOLIDAY'),
  ('63eaa298-62d4-8d83-9fc9-525498e7d369', '2025-05-04', '劳动节', '2025-05-04', 'HOLIDAY'),
  ('93189165-8417-83be-b279-5cc99945d5e4', '2025-05-05', '劳动节', '2025-05-05', 'HOLIDAY'),
  ('0564403b-81e1-80c0-bb43-3e4bf7e21f2c', '2025-05-31', '端午节', '2025-05-31', 'HOLIDAY'),
  ('6cc1d70f-15f3-8eae-bc47-02dcb8a6c1b0', '2025-06-01', '端午节', '2025-06-01', 'HOLIDAY'),
  ('7dd86e6e-48ef-8774-a806-a039e7aed1fd', '2025-06-02', '端午节', '2025-06-02', 'HOLIDAY'),
  ('dc1039d9-1384-8253-8ebe-436e3e224682', '2025-09-28', '国庆节、中秋节调休上班', '2025-09-28', 'MAKEUP'),
  ('ae905ead-4fc6-828a-8d22-8819ff72d783', '2025-10-01', '国庆节、中秋节', '2025-10-01', 'HOLIDAY'),
  ('beb48b05-73c8-8395-a7b5-bc574e3b9747', '2025-10-02', '国庆节、中秋节', '2025-10-02', 'HOLIDAY'),
  ('f367111c-5bd1-8d63-95a6-3abc15ad4549', '2025-10-03', '国庆节、中秋节', '2025-10-03', 'HOLIDAY'),
  ('c269396d-dbf3-83fc-a4b1-3015133aa742', '2025-10-04', '国庆节、中秋节', '2025-10-04', 'HOLIDAY'),
  ('d968b07a-c4a8-88a4-810c-3abf26fa231d', '2025-10-05', '国庆节、中秋节', '2025-10-05', 'HOLIDAY'),
  ('f4289446-579b-8c84-a193-5fed47987269', '2025-10-06', '国庆节、中秋节', '2025-10-06', 'HOLIDAY'),
  ('98cbd1e8-ebce-87f1-a8f9-36933ae25ab0', '2025-10-07', '国庆节、中秋节', '2025-10-07', 'HOLIDAY'),
  ('3e5e3a29-96e1-86d5-a331-80e6e538d801', '2025-10-08', '国庆节、中秋节', '2025-10-08', 'HOLIDAY'),
  ('f2b8b9a5-d602-89d9-948f-d251c70e48ab', '2025-10-11', '国庆节、中秋节调休上班', '2025-10-11', 'MAKEUP'),
  ('cfda4ce4-09fd-8dce-9fc6-348a3ec55d6e', '2026-01-01', '元旦', '2026-01-01', 'HOLIDAY'),
  ('7174684f-9523-8ba7-9beb-b56819a68630', '2026-01-02', '元旦', '2026-01-02', 'HOLIDAY'),
  ('453aacc8-0d0d-8699-8e9c-3865a28c3fa2', '2026-01-03', '元旦', '2026-01-03', 'HOLIDAY'),
  ('9d2cc2aa-f0ab-87aa-b009-21f5f079f5db', '2026-01-04', '元旦调休上班', '2026-01-04', 'MAKEUP'),
  ('f71bd80a-1b1d-82f9-81a6-c3f009cf5cc5', '2026-02-14', '春节调休上班', '2026-02-14', 'MAKEUP'),
  ('e91dc1f9-3a77-8d31-a6bc-25f32d6b1e46', '2026-02-15', '春节', '2026-02-15', 'HOLIDAY'),
  ('f877d2c6-b10c-82e1-903a-a789916bc4c7', '2026-02-16', '春节', '2026-02-16', 'HOLIDAY'),
  ('a0ed3360-d26b-8e52-aa6d-68d8401edf95', '2026-02-17', '春节', '2026-02-17', 'HOLIDAY'),
  ('4de2393f-e4d7-8728-9242-b6e12ed1c5b8', '2026-02-18', '春节', '2026-02-18', 'HOLIDAY'),
  ('b3e19a08-59e6-89af-a8df-f6c6ef027c74', '2026-02-19', '春节', '2026-02-19', 'HOLIDAY'),
  ('d1cb794c-a984-8370-8b5f-8f39a55c79d4', '2026-02-20', '春节', '2026-02-20', 'HOLIDAY'),
  ('056aaabd-692f-8376-8cb6-75e2ecb26f46', '2026-02-21', '春节', '2026-02-21', 'HOLIDAY'),
  ('a5ebbadd-17f3-8192-bdb8-997f41d134bb', '2026-02-22', '春节', '2026-02-22', 'HOLIDAY'),
  ('9faf8cab-2d54-8bc3-9568-489a21d9e1d3', '2026-02-23', '春节', '2026-02-23', 'HOLIDAY'),
  ('956c58ac-c793-8ffe-9d4c-d3dfb1296477', '2026-02-28', '春节调休上班', '2026-02-28', 'MAKEUP'),
  ('07419dca-d19f-868b-bce0-589b59033c24', '2026-04-04', '清明节', '2026-04-04', 'HOLIDAY'),
  ('b362109e-ca58-8249-955c-4327d2117e95', '2026-04-05', '清明节', '2026-04-05', 'HOLIDAY'),
  ('6f0c8058-6729-8579-b01d-70ae7b0e1468', '2026-04-06', '清明节', '2026-04-06', 'HOLIDAY'),
  ('a70d33d6-84cf-8bcb-bea1-97b6f278f718', '2026-05-01', '劳动节', '2026-05-01', 'HOLIDAY'),
  ('bc6bc572-8da9-8d9f-ad8c-9476ed2eb683', '2026-05-02', '劳动节', '2026-05-02', 'HOLIDAY'),
  ('4fd4b250-21a0-8487-9eba-781835244078', '2026-05-03', '劳动节', '2026-05-03', 'HOLIDAY'),
  ('c3db5a95-d022-8f9f-8fb2-d35fae80b1f9', '2026-05-04', '劳动节', '2026-05-04', 'HOLIDAY'),
  ('710f0a67-3cec-874f-a9ee-52deb5f79cd6', '2026-05-05', '劳动节', '2026-05-05', 'HOLIDAY'),
  ('e82fa1e4-9c50-8f3b-9ad8-e508d35e5f44', '2026-05-09', '劳动节调休上班', '2026-05-09', 'MAKEUP'),
  ('c5b05818-593f-8a3f-9129-7c7ea9126d75', '2026-06-19', '端午节', '2026-06-19', 'HOLIDAY'),
  ('7af6552b-be57-84a7-b46e-df6bc02b84f6', '2026-06-20', '端午节', '2026-06-20', 'HOLIDAY'),
  ('0429323d-c7ed-8f87-a44d-4d902fff92a2', '2026-06-21', '端午节', '2026-06-21', 'HOLIDAY'),
  ('b6e139f2-9a8a-80cc-aea0-b95cac6dd525', '2026-09-20', '国庆节调休上班', '2026-09-20', 'MAKEUP'),
  ('fd32bad0-9fb8-88a1-8eb8-f6ad04034c08', '2026-09-25', '中秋节', '2026-09-25', 'HOLIDAY'),
  ('8cce6d55-c734-8bd2-afd3-7b0398abd101', '2026-09-26', '中秋节', '2026-09-26', 'HOLIDAY'),
  ('be789e26-a75e-8945-85e9-77ea2632d877', '2026-09-27', '中秋节', '2026-09-27', 'HOLIDAY'),
  ('e506d2a2-3bd1-8bdf-b0af-233341c11055', '2026-10-01', '国庆节', '2026-10-01', 'HOLIDAY'),
  ('0403712d-f6c0-8cdf-9fdf-3242a3b781cc', '2026-10-02', '国庆节', '2026-10-02', 'HOLIDAY'),
  ('56be49b6-9f17-8765-b9a4-10bd6df3d153', '2026-10-03', '国庆节', '2026-10-03', 'HOLIDAY'),
  ('19e79f84-5ca2-8d19-a2b5-c620c46ec581', '2026-10-04', '国庆节', '2026-10-04', 'HOLIDAY'),
  ('0e8809c1-1c4d-83ea-92c3-d982b0c13574', '2026-10-05', '国庆节', '2026-10-05', 'HOLIDAY'),
  ('b63319e7-fbb6-8dff-a81b-646c66ecfb6b', '2026-10-06', '国庆节', '2026-10-06', 'HOLIDAY'),
  ('bba3cfe0-42a2-8cf8-8315-aca4d76c6793', '2026-10-07', '国庆节', '2026-10-07', 'HOLIDAY'),
  ('99d9b81c-6a95-8c3f-9d33-3c354bca4bcf', '2026-10-10', '国庆节调休上班', '2026-10-10', 'MAKEUP');
