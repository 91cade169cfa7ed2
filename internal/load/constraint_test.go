package load

import (
	"fmt"
	"strings"
	"testing"
)

func TestBrokenConstraints(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(story())
	compounds := "code,name,kind,community_code,longitude,latitude,floors\n"
	for i := range 300 {
		switch i {
		case 7:
			compounds += "D7,甲,RENTAL,510104030009,104.1,,\n"
		case 200:
			compounds += "D200,甲,RENTAL,510104030009,,,0\n"
		default:
			compounds += fmt.Sprintf("D%d,甲,RENTAL,510104030009,,,3\n", i)
		}
	}
	const areas = "code,name,level,parent_code\n510100,成都市,CITY,510000\n510104031,甲街道,STREET,510104031\n510104,锦江区,DISTRICT,510104031\n"
	b.wantErrors(map[string]string{
		"compounds.csv": compounds,
		// The street is no part of the district.
		"communities.csv": "code,name,street_code,district_code\nK1,甲,510104030,510100\nK2,甲,510104030,510104\n",
		"team_services.csv": "team_code,target_community_code,target_compound_code,valid_from,valid_to\n" +
			"510104-T0,,510104-C1,2023-01-01,2023-06-01\n" +
			"510104-T0,,510104-C1,2023-05-01,2023-07-01\n" +
			"510104-T0,,510104-C1,2023-07-01,2023-07-01\n" +
			"510104-T0,510104030009,510104-C1,2024-01-01,\n" +
			"510104-T0,,,2024-01-01,\n",
		"volunteers.csv": "code,name,person_code\n510104-V2,乙,510104-P1\n",
	},
		`communities.csv:2 [street_code, district_code] "510104030, 510100" does not fit what it refers to (constraint communities_district_id_fkey)`,
		`compounds.csv:9 [longitude, latitude] "104.1" breaks the rule CHECK (((longitude IS NULL) = (latitude IS NULL))) (constraint compounds_location_check)`,
		`compounds.csv:202 [floors] "0" breaks the rule CHECK ((floors > 0)) (constraint compounds_floors_check)`,
		`team_services.csv:3 [team_code, target_community_code, target_compound_code, valid_from, valid_to] "510104-T0, 510104-C1, 2023-05-01, 2023-07-01" overlaps another row's validity (constraint team_services_overlap_excl)`,
		`team_services.csv:4 [valid_from, valid_to] "2023-07-01, 2023-07-01" breaks the rule CHECK ((valid_to > valid_from)) (constraint team_services_valid_to_check)`,
		`team_services.csv:5 [target_community_code, target_compound_code] "510104030009, 510104-C1" exactly one of these columns must be given (constraint team_services_target_check)`,
		`team_services.csv:6 [target_community_code, target_compound_code] "" exactly one of these columns must be given (constraint team_services_target_check)`,
		`volunteers.csv:2 [person_code] "510104-P1" another row already has the same (constraint volunteers_person_id_key)`,
	)
	// No error follows from the one before.
	b.wantErrors(map[string]string{
		"areas.csv":       areas,
		"communities.csv": "code,name,street_code,district_code\nK1,甲,510104031,510104\n",
	},
		`areas.csv:3 [parent_code] "510104031" breaks the rule CHECK ((parent_id <> id)) (constraint areas_parent_check)`,
	)
}

func TestBrokenReferencesInsideATable(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(story())
	// The parent is an item of another list.
	b.wantErrors(map[string]string{
		"code_lists.csv": "code,name,label_en\nothers,其他,Others\n",
		"code_items.csv": "code,name,label_en,list_code,parent_code,seq\nB,甲,B,others,,1\nB1,乙,B1,others,A,1\nB2,丙,B2,others,B,2\n",
	},
		`code_items.csv:3 [list_code, parent_code] "others, A" does not fit what it refers to (constraint code_items_parent_id_fkey)`,
	)
}

func TestValidityMayBeMovedOn(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(story())
	// The first file row, new, begins where the second one, which is there with an open end, shall end.
	b.mustLoad(map[string]string{"team_services.csv": "team_code,target_compound_code,valid_from,valid_to\n" +
		"510104-T1,510104-C1,2023-09-01,\n510104-T1,510104-C1,2023-07-01,2023-09-01\n"})
	// Each grows into what the other one leaves.
	b.mustLoad(map[string]string{"team_services.csv": "team_code,target_compound_code,valid_from,valid_to\n" +
		"510104-T1,510104-C1,2023-07-01,2023-08-01\n510104-T1,510104-C1,2023-08-01,2023-09-01\n"})
	b.want("2023-01-01–2023-07-01 2023-07-01–2023-08-01 2023-08-01–2023-09-01 2023-09-01–",
		"SELECT string_agg(concat(valid_from, '–', valid_to), ' ' ORDER BY valid_from) FROM team_services WHERE target_compound_id IS NOT NULL")
	// Without the column, the row is known by having no beginning.
	r := b.mustLoad(map[string]string{"team_services.csv": "team_code,target_community_code,valid_to\n510104-T1,510104030009,2023-01-01\n"})
	b.wantCounts(r, map[string]string{"team_services": "1/0/0"})
}

func TestChangesMakeRoomAlsoBesideABadRow(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(story())
	b.wantErrors(map[string]string{"team_services.csv": "team_code,target_compound_code,valid_from,valid_to\n" +
		"510104-T1,510104-C1,2023-09-01,\n510104-T0,510104-C1,2023-07-01,2023-06-01\n510104-T1,510104-C1,2023-07-01,2023-09-01\n"},
		`team_services.csv:3 [valid_from, valid_to] "2023-07-01, 2023-06-01" breaks the rule CHECK ((valid_to > valid_from)) (constraint team_services_valid_to_check)`)
}

func TestAccusationsAreBounded(t *testing.T) {
	t.Parallel()
	b := setup(t)
	rows := strings.Builder{}
	for i := range 5000 {
		fmt.Fprintf(&rows, "D%d,甲,RENTAL,510104030009,0\n", i)
	}
	r := b.load(with(map[string]string{"compounds.csv": "code,name,kind,community_code,floors\n" + rows.String()}), Options{})
	if r.ErrorCount != mostAccused {
		t.Errorf("%d errors", r.ErrorCount)
	}
	if r.Tables[0].Inserted != 0 {
		t.Errorf("%+v", r.Tables[0])
	}
}

func TestCodeTooLongForItsIndex(t *testing.T) {
	t.Parallel()
	b := setup(t)
	// Compression would save a repeated letter.
	long := strings.Builder{}
	for i := range 4000 {
		fmt.Fprintf(&long, "%x", i*7919%104729)
	}
	b.wantErrors(map[string]string{"persons.csv": "code,name\nP1,甲\n" + long.String() + ",乙\n"},
		`persons.csv:3 [] "" is too long to be indexed`)
}
