package load

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"

	"jinyan/internal/seal"
)

var key = bytes.Repeat([]byte{7}, seal.KeySize)

func TestPersonalDataNeedsAKey(t *testing.T) {
	t.Parallel()
	b := setup(t)
	const reason = "it holds personal data, which is taken only with a key to seal it; give the key or leave the column out"
	b.wantErrors(map[string]string{
		"persons.csv":      "code,name,full_name,phone\nP1,演示,王小明,10012345678\n",
		"volunteers.jsonl": `{"code":"V1","name":"演示","person_code":"P1"}`,
	},
		`persons.csv:1 [full_name] "" `+reason,
		`persons.csv:1 [phone] "" `+reason,
	)
	b.wantErrors(map[string]string{"persons.jsonl": `{"code":"P1","name":"演示","phone":"10012345678"}` + "\n" + `{"code":"P2","name":"演示","phone":"10012345678"}`},
		`persons.jsonl:1 [phone] "" `+reason)
	_, err := Dir(t.Context(), b.conn, b.graph, folder(places()), Options{Key: key[:31]})
	if err == nil || !strings.Contains(err.Error(), "31 bytes") {
		t.Errorf("a short key: %v", err)
	}
}

func TestPersonalDataIsSealed(t *testing.T) {
	t.Parallel()
	b := setup(t)
	o := Options{Key: key}
	file := func(phone string) map[string]string {
		return map[string]string{"persons.csv": "code,name,full_name,phone,id_number\nP1,演示,王小明," + phone + ",510104199001011234\nP2,演示,,,\n"}
	}
	first := b.load(file("10012345678"), o)
	b.wantCounts(first, map[string]string{"persons": "2/0/0"})
	b.want("王** 100****5678 5****************4", "SELECT concat_ws(' ', full_name_mask, phone_mask, id_number_mask) FROM persons WHERE code = 'P1'")
	b.want("0", "SELECT num_nonnulls(full_name_mask, phone_cipher, id_number_hmac) FROM persons WHERE code = 'P2'")

	sealer, err := seal.New(key)
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := hex.DecodeString(strings.TrimPrefix(b.get("SELECT phone_cipher FROM persons WHERE code = 'P1'"), `\x`))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := sealer.Open("persons", "phone", sealed)
	if plain != "10012345678" || err != nil {
		t.Errorf("the cipher opens to %q, %v", plain, err)
	}

	cipher := b.get("SELECT phone_cipher FROM persons WHERE code = 'P1'")
	b.wantCounts(b.load(file("10012345678"), o), map[string]string{"persons": "0/0/2"})
	b.want(cipher, "SELECT phone_cipher FROM persons WHERE code = 'P1'")
	b.wantCounts(b.load(file("10012345679"), o), map[string]string{"persons": "0/1/1"})
	b.want("100****5679", "SELECT phone_mask FROM persons WHERE code = 'P1'")
	b.wantCounts(b.load(file(""), o), map[string]string{"persons": "0/1/1"})
	b.want("0", "SELECT num_nonnulls(phone_cipher, phone_hmac, phone_mask) FROM persons WHERE code = 'P1'")
}

func TestPersonalDataStaysOutOfReports(t *testing.T) {
	t.Parallel()
	b := setup(t)
	if _, err := b.conn.Exec(t.Context(), "ALTER TABLE persons ADD CONSTRAINT persons_mobile_check CHECK (phone_mask <> '***')"); err != nil {
		t.Fatal(err)
	}
	for _, phone := range []string{"100123\x0045678", "1001234"} {
		r := b.load(map[string]string{"persons.csv": "code,name,phone\nP1,演示,\"" + phone + "\"\n"}, Options{Key: key})
		all, err := json.Marshal(r)
		if err != nil || r.ErrorCount != 1 || r.Errors[0].Column != "phone" || bytes.Contains(all, []byte("100123")) {
			t.Errorf("%s, %v", all, err)
		}
	}
}
