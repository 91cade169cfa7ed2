package policy

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// Role (角色) is what somebody may be to the service. The list is closed.
type Role string

// The roles.
const (
	Public            Role = "PUBLIC"             // 公众
	MicroGridWorker   Role = "MICRO_GRID_WORKER"  // 微网格员
	GridWorker        Role = "GRID_WORKER"        // 网格员
	ProjectManager    Role = "PROJECT_MANAGER"    // 项目经理、楼宇管家
	DepartmentHandler Role = "DEPARTMENT_HANDLER" // 部门承办人
	CommunityStaff    Role = "COMMUNITY_STAFF"    // 社区工作者
	StreetStaff       Role = "STREET_STAFF"       // 街道工作人员
	DistrictStaff     Role = "DISTRICT_STAFF"     // 区级工作人员
	DistrictAnalyst   Role = "DISTRICT_ANALYST"   // 区级分析员
	CareOfficer       Role = "CARE_OFFICER"       // 关爱专员
	PartyAffairs      Role = "PARTY_AFFAIRS"      // 党务专员
	Auditor           Role = "AUDITOR"            // 审计员
	Admin             Role = "ADMIN"              // 系统管理员
)

// AllRoles are the roles, the least first.
var AllRoles = []Role{
	Public, MicroGridWorker, GridWorker, ProjectManager, DepartmentHandler, CommunityStaff, StreetStaff,
	DistrictStaff, DistrictAnalyst, CareOfficer, PartyAffairs, Auditor, Admin,
}

// ParseRole reads the name of a role.
func ParseRole(name string) (Role, error) {
	if r := Role(name); slices.Contains(AllRoles, r) {
		return r, nil
	}
	return "", fmt.Errorf("%q is no role; the roles are %s", name, strings.Join(Names(AllRoles), ", "))
}

// Names are the names of roles.
func Names(roles []Role) []string {
	names := make([]string, len(roles))
	for i, r := range roles {
		names[i] = string(r)
	}
	return names
}

// Caller is who asks. The zero Caller is the public.
type Caller struct {
	// Subject names the caller for logs: the subject of a token or the name of an
	// API key; empty for somebody who did not sign in.
	Subject string
	// Roles are what the caller may be; none is the public.
	Roles []Role
	// Areas are the codes of the areas, communities, grids, compounds, property projects
	// and organizations, with all that stands below them, that the caller is in charge of.
	Areas []string
	// Everywhere is in charge of all areas.
	Everywhere bool
	// Address is from where the caller asks, without a port.
	Address string
	// Unruled says that no rules hold: sign-in is switched off.
	Unruled bool
}

// Is tells whether the caller has a role.
func (c Caller) Is(r Role) bool { return slices.Contains(c.Roles, r) }

type callerKey struct{}

// WithCaller says who asks.
func WithCaller(ctx context.Context, c Caller) context.Context {
	return context.WithValue(ctx, callerKey{}, c)
}

// CallerOf is who asks; the public, if nobody was said.
func CallerOf(ctx context.Context) Caller {
	c, _ := ctx.Value(callerKey{}).(Caller)
	return c
}
