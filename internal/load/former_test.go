package load

import "testing"

// recoded is story in which 双桂路社区 and 五福桥社区 once had other codes, and
// both, at different times, 510104030001.
func recoded() map[string]string {
	files := story()
	files["old_codes.csv"] = "owner_community_code,former_code,valid_from,valid_to\n" +
		"510104030009,510104028005,,2020-01-01\n" +
		"510104030009,510104030001,2020-01-01,2021-01-01\n" +
		"510104030006,510104030001,,2020-01-01\n"
	return files
}

func TestOldCodesAreTakenInReferences(t *testing.T) {
	t.Parallel()
	b := setup(t)
	files := recoded()
	// In the import that brings the old codes …
	files["grids.csv"] = "code,name,level,community_code\nG1,甲,MASTER,510104028005\n"
	b.mustLoad(files)
	// … and after it.
	b.mustLoad(map[string]string{"grids.csv": "code,name,level,community_code\nG2,乙,STANDARD,510104028005\n"})
	b.want("2", "SELECT count(*) FROM grids g JOIN communities c ON c.id = g.community_id WHERE c.code = '510104030009'")
	b.wantErrors(map[string]string{"grids.csv": "code,name,level,community_code\nG2,乙,STANDARD,510104030001\n"},
		`grids.csv:2 [community_code] "510104030001" it is an old code of 2 rows of table communities; give the present code`)
	// One child, named by its parent's old code and by the present one.
	services := "team_code,target_community_code,valid_from,valid_to\n510104-T1,510104028005,2023-01-01,2024-01-01\n"
	b.wantCounts(b.mustLoad(map[string]string{"team_services.csv": services}), map[string]string{"team_services": "0/1/0"})
	b.wantErrors(map[string]string{"team_services.csv": services + "510104-T1,510104030009,2023-01-01,\n"},
		`team_services.csv:3 [team_code, target_community_code, valid_from] "510104-T1/510104030009///2023-01-01" line 2 has the same`)
}

func TestOldCodesMakeNoNewRows(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(recoded())
	b.wantErrors(map[string]string{"communities.csv": "code,name,street_code,district_code\n510104028005,双桂路社区,510104030,510104\n"},
		`communities.csv:2 [code] "510104028005" it is an old code; the row is now 510104030009`)
}

func TestCodesMayBeUsedAgain(t *testing.T) {
	t.Parallel()
	b := setup(t)
	files := recoded()
	files["communities.csv"] += "510104028005,丙社区,510104030,510104\n"
	files["grids.csv"] = "code,name,level,community_code\nG1,甲,MASTER,510104028005\n"
	b.mustLoad(files)
	b.mustLoad(files)
	b.want("丙社区", "SELECT c.name FROM grids g JOIN communities c ON c.id = g.community_id")
}

func TestRowsChangedSinceTheirImport(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(story())
	for _, change := range []string{
		"UPDATE communities SET code = '510104030099' WHERE code = '510104030006'",
		"UPDATE team_services SET valid_from = '2023-02-01' WHERE target_community_id IS NOT NULL",
	} {
		if _, err := b.conn.Exec(t.Context(), change); err != nil {
			t.Fatal(err)
		}
	}
	b.wantErrors(map[string]string{
		"communities.csv":   places()["communities.csv"],
		"team_services.csv": "team_code,target_community_code,valid_from\n510104-T1,510104030009,2023-01-01\n",
	},
		`communities.csv:3 [code] "510104030006" it is an old code; the row is now 510104030099`,
		`team_services.csv:2 [team_code, target_community_code, valid_from] "510104-T1/510104030009///2023-01-01" a row was known by this that has since been changed`,
	)
}
