package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// CoverageRecord (两个覆盖台账) is what was found, on one day, of the party in an
// enterprise.
type CoverageRecord struct {
	Record
	EnterpriseID                 uuid.UUID
	Enterprise                   *Organization `bun:"rel:belongs-to,join:enterprise_id=id"`
	CompoundID                   *uuid.UUID
	Compound                     *Compound `bun:"rel:belongs-to,join:compound_id=id"`
	TakenOn                      Date
	Operating                    bool
	StaffCount                   *int
	FormalMemberCount            int
	OrganizationCoverage         OrganizationCoverage
	WorkCoverage                 WorkCoverage
	CollectedByPropertyProjectID *uuid.UUID
	CollectedByPropertyProject   *PropertyProject `bun:"rel:belongs-to,join:collected_by_property_project_id=id" jinyan:"of:collectedBy"`
	CollectedByPersonID          *uuid.UUID
	CollectedByPerson            *Person `bun:"rel:belongs-to,join:collected_by_person_id=id" jinyan:"of:collectedBy"`
	VerifiedByID                 *uuid.UUID
	VerifiedBy                   *Organization `bun:"rel:belongs-to,join:verified_by_id=id"`
}

// OrganizationCoverage (组织覆盖) is by what party organization an enterprise is covered.
type OrganizationCoverage string

// The values of OrganizationCoverage.
const (
	OrganizationCoverageIndependent OrganizationCoverage = "INDEPENDENT" // 单独组建
	OrganizationCoverageJoint       OrganizationCoverage = "JOINT"       // 联合组建
	OrganizationCoverageIndustry    OrganizationCoverage = "INDUSTRY"    // 行业覆盖
	OrganizationCoverageNone        OrganizationCoverage = "NONE"        // 未覆盖
)

// WorkCoverage (工作覆盖) is by what party work an enterprise is covered.
type WorkCoverage string

// The values of WorkCoverage.
const (
	WorkCoverageInstructor WorkCoverage = "INSTRUCTOR"  // 党建指导员
	WorkCoverageLiaison    WorkCoverage = "LIAISON"     // 联络员
	WorkCoverageUnionYouth WorkCoverage = "UNION_YOUTH" // 工会共青团
	WorkCoverageNone       WorkCoverage = "NONE"        // 未覆盖
)

// ID is the global id.
func (c *CoverageRecord) ID() relay.ID { return relay.ID{Type: "coverage_record", UUID: c.UUID} }

// CoverageGap (覆盖缺口) is what the party coverage of an enterprise lacks.
type CoverageGap string

// The values of CoverageGap.
const (
	CoverageGapNoBranchOfItsOwn CoverageGap = "NO_BRANCH_OF_ITS_OWN"  // 应建未建
	CoverageGapNotInJointBranch CoverageGap = "NOT_IN_A_JOINT_BRANCH" // 未入联合支部
	CoverageGapNotCovered       CoverageGap = "NOT_COVERED"           // 两个覆盖均无
	CoverageGapStale            CoverageGap = "STALE"                 // 台账过期
)
