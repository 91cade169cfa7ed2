package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Membership (任职) says that a person holds a role in, at or for something: works
// for a company, is secretary of a branch, staffs a grid, leads a building.
type Membership struct {
	Record
	Life
	Someone
	PersonID uuid.UUID
	Person   *Person `bun:"rel:belongs-to,join:person_id=id"`
	Role     MembershipRole
	Post     *string
	// Primary marks the one in charge among those with the same role and target.
	Primary                   bool
	TargetOrganizationID      *uuid.UUID
	TargetOrganization        *Organization `bun:"rel:belongs-to,join:target_organization_id=id" jinyan:"of:target"`
	TargetPartyOrganizationID *uuid.UUID
	TargetPartyOrganization   *PartyOrganization `bun:"rel:belongs-to,join:target_party_organization_id=id" jinyan:"of:target"`
	TargetGridID              *uuid.UUID
	TargetGrid                *Grid `bun:"rel:belongs-to,join:target_grid_id=id" jinyan:"of:target"`
	TargetBuildingID          *uuid.UUID
	TargetBuilding            *Building `bun:"rel:belongs-to,join:target_building_id=id" jinyan:"of:target"`
	TargetPropertyProjectID   *uuid.UUID
	TargetPropertyProject     *PropertyProject `bun:"rel:belongs-to,join:target_property_project_id=id" jinyan:"of:target"`
	TargetVolunteerTeamID     *uuid.UUID
	TargetVolunteerTeam       *VolunteerTeam `bun:"rel:belongs-to,join:target_volunteer_team_id=id" jinyan:"of:target"`
	// OnBehalfOf is whom the person stands for, such as the enterprise of a representative.
	OnBehalfOfID *uuid.UUID
	OnBehalfOf   *Organization `bun:"rel:belongs-to,join:on_behalf_of_id=id"`
}

// MembershipRole (任职角色) is what a person is to the target of a membership.
type MembershipRole string

// The values of MembershipRole.
const (
	MembershipRolePartySecretary        MembershipRole = "PARTY_SECRETARY"         // 党组织书记
	MembershipRolePartyDeputySecretary  MembershipRole = "PARTY_DEPUTY_SECRETARY"  // 党组织副书记
	MembershipRolePartyCommitteeMember  MembershipRole = "PARTY_COMMITTEE_MEMBER"  // 党组织委员
	MembershipRolePartyMember           MembershipRole = "PARTY_MEMBER"            // 党员
	MembershipRoleCompositePartyMember  MembershipRole = "COMPOSITE_PARTY_MEMBER"  // 兼合式党员
	MembershipRoleRegisteredPartyMember MembershipRole = "REGISTERED_PARTY_MEMBER" // 双报到党员
	MembershipRolePartyMemberRep        MembershipRole = "PARTY_MEMBER_REP"        // 小区党员代表
	MembershipRolePartyInstructor       MembershipRole = "PARTY_INSTRUCTOR"        // 党建指导员
	MembershipRolePartyLiaison          MembershipRole = "PARTY_LIAISON"           // 党建联络员
	MembershipRoleChiefGridLead         MembershipRole = "CHIEF_GRID_LEAD"         // 总网格长
	MembershipRoleGridWorker            MembershipRole = "GRID_WORKER"             // 网格员
	MembershipRoleMicroGridWorker       MembershipRole = "MICRO_GRID_WORKER"       // 微网格员
	MembershipRoleBuildingLead          MembershipRole = "BUILDING_LEAD"           // 楼栋长
	MembershipRoleButler                MembershipRole = "BUTLER"                  // 楼宇管家
	MembershipRoleProjectLead           MembershipRole = "PROJECT_LEAD"            // 项目部负责人
	MembershipRoleProjectManager        MembershipRole = "PROJECT_MANAGER"         // 项目经理
	MembershipRoleProjectStaff          MembershipRole = "PROJECT_STAFF"           // 项目服务人员
	MembershipRoleTowerStaff            MembershipRole = "TOWER_STAFF"             // 楼宇服务人员
	MembershipRolePractitioner          MembershipRole = "PRACTITIONER"            // 物业从业人员
	MembershipRoleEnterpriseRep         MembershipRole = "ENTERPRISE_REP"          // 企业代表
	MembershipRoleOwnersCommitteeChair  MembershipRole = "OWNERS_COMMITTEE_CHAIR"  // 业委会主任
	MembershipRoleOwnersCommitteeMember MembershipRole = "OWNERS_COMMITTEE_MEMBER" // 业委会委员
	MembershipRoleCommunityStaff        MembershipRole = "COMMUNITY_STAFF"         // 社区工作者
	MembershipRoleStreetStaff           MembershipRole = "STREET_STAFF"            // 街道工作人员
	MembershipRoleBureauOfficial        MembershipRole = "BUREAU_OFFICIAL"         // 局负责人
	MembershipRoleAssociationOfficer    MembershipRole = "ASSOCIATION_OFFICER"     // 协会负责人
	MembershipRoleTeamLead              MembershipRole = "TEAM_LEAD"               // 志愿队队长
	MembershipRoleTeamLiaison           MembershipRole = "TEAM_LIAISON"            // 志愿队联络员
	MembershipRoleReporter              MembershipRole = "REPORTER"                // 记者
	MembershipRoleStaff                 MembershipRole = "STAFF"                   // 工作人员
)

// ID is the global id.
func (m *Membership) ID() relay.ID { return relay.ID{Type: "membership", UUID: m.UUID} }
