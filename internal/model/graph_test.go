package model

import "testing"

func TestGraph(t *testing.T) {
	g, err := NewGraph()
	if err != nil {
		t.Fatal(err)
	}
	for _, ty := range g.Types {
		t.Log(ty.Name, ty.Prefix, ty.Table, ty.Life, ty.Happens != nil)
		for _, f := range ty.Fields {
			t.Log("   ", f.Name, f.Column, f.Kind, f.Enum, f.Nullable)
		}
		for _, r := range ty.Relations {
			t.Log("   →", r.Name, r.Target.Name, r.Many, r.Column, r.TargetColumn, r.Mid != nil, r.MidFrom, r.MidTo, r.Nullable)
		}
	}
}
