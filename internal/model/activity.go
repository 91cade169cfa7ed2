package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Activity (活动) is an event or a meeting: festival, open day, party class, courtyard
// talk (坝坝座谈会) and the like.
type Activity struct {
	Record
	Coded
	Endless
	Kind             ActivityKind
	StartsAt         DateTime
	EndsAt           DateTime
	Recurrence       *Recurrence
	ProgramID        *uuid.UUID
	Program          *Program `bun:"rel:belongs-to,join:program_id=id"`
	CommunityID      *uuid.UUID
	Community        *Community `bun:"rel:belongs-to,join:community_id=id"`
	HeldAtVenueID    *uuid.UUID
	HeldAtVenue      *Venue `bun:"rel:belongs-to,join:held_at_venue_id=id" jinyan:"of:heldAt"`
	HeldAtCompoundID *uuid.UUID
	HeldAtCompound   *Compound `bun:"rel:belongs-to,join:held_at_compound_id=id" jinyan:"of:heldAt"`
	AttendeeCount    *int
	Topics           []MeetingTopic `bun:",array"`
	ServiceKinds     []ServiceKind  `bun:",array"`
	Outcome          *string

	Organizers                      []*Organizer         `bun:"rel:has-many,join:id=activity_id"`
	ActivityFacilities              []*ActivityFacility  `bun:"rel:has-many,join:id=activity_id"`
	Participations                  []*Participation     `bun:"rel:has-many,join:id=activity_id"`
	Hazards                         []*Hazard            `bun:"rel:has-many,join:id=found_in_activity_id"`
	RaisedTopics                    []*Topic             `bun:"rel:has-many,join:id=raised_in_activity_id"`
	CampaignParts                   []*CampaignPart      `bun:"rel:has-many,join:id=part_activity_id"`
	Promotions                      []*Promotion         `bun:"rel:has-many,join:id=promoter_activity_id"`
	Organizations                   []*Organization      `bun:"m2m:organizers,join:Activity=OrganizerOrganization"`
	PartyOrganizations              []*PartyOrganization `bun:"m2m:organizers,join:Activity=OrganizerPartyOrganization"`
	PropertyProjects                []*PropertyProject   `bun:"m2m:organizers,join:Activity=OrganizerPropertyProject"`
	VolunteerTeams                  []*VolunteerTeam     `bun:"m2m:organizers,join:Activity=OrganizerVolunteerTeam"`
	Facilities                      []*Facility          `bun:"m2m:activity_facilities,join:Activity=Facility"`
	ParticipatingPersons            []*Person            `bun:"m2m:participations,join:Activity=ParticipantPerson"`
	ParticipatingOrganizations      []*Organization      `bun:"m2m:participations,join:Activity=ParticipantOrganization"`
	ParticipatingPartyOrganizations []*PartyOrganization `bun:"m2m:participations,join:Activity=ParticipantPartyOrganization"`
	Campaigns                       []*Campaign          `bun:"m2m:campaign_parts,join:PartActivity=Campaign"`
	Brands                          []*Brand             `bun:"m2m:promotions,join:PromoterActivity=Brand"`
	RaisedIssues                    []*Issue             `bun:"rel:has-many,join:id=raised_in_activity_id"`
	ServiceRecords                  []*ServiceRecord     `bun:"rel:has-many,join:id=subject_activity_id"`
}

// Organizer (主办) says who organizes an activity, in what role.
type Organizer struct {
	Record
	ActivityID                   uuid.UUID
	Activity                     *Activity `bun:"rel:belongs-to,join:activity_id=id"`
	OrganizerOrganizationID      *uuid.UUID
	OrganizerOrganization        *Organization `bun:"rel:belongs-to,join:organizer_organization_id=id" jinyan:"of:organizer"`
	OrganizerPartyOrganizationID *uuid.UUID
	OrganizerPartyOrganization   *PartyOrganization `bun:"rel:belongs-to,join:organizer_party_organization_id=id" jinyan:"of:organizer"`
	OrganizerPropertyProjectID   *uuid.UUID
	OrganizerPropertyProject     *PropertyProject `bun:"rel:belongs-to,join:organizer_property_project_id=id" jinyan:"of:organizer"`
	OrganizerVolunteerTeamID     *uuid.UUID
	OrganizerVolunteerTeam       *VolunteerTeam `bun:"rel:belongs-to,join:organizer_volunteer_team_id=id" jinyan:"of:organizer"`
	Role                         OrganizerRole
}

// ActivityFacility (设施展示) says that an activity shows a facility.
type ActivityFacility struct {
	Record
	ActivityID uuid.UUID
	Activity   *Activity `bun:"rel:belongs-to,join:activity_id=id"`
	FacilityID uuid.UUID
	Facility   *Facility `bun:"rel:belongs-to,join:facility_id=id"`
}

// ActivityKind (活动类型) is what an activity or meeting is.
type ActivityKind string

// The values of ActivityKind.
const (
	ActivityKindFestival         ActivityKind = "FESTIVAL"          // 节庆活动
	ActivityKindEnvironment      ActivityKind = "ENVIRONMENT"       // 环保公益
	ActivityKindCulture          ActivityKind = "CULTURE"           // 文体活动
	ActivityKindCharitySale      ActivityKind = "CHARITY_SALE"      // 爱心义卖
	ActivityKindOwnerOpenDay     ActivityKind = "OWNER_OPEN_DAY"    // 业主开放日
	ActivityKindPartyClass       ActivityKind = "PARTY_CLASS"       // 书记讲党课
	ActivityKindThemedPartyDay   ActivityKind = "THEMED_PARTY_DAY"  // 主题党日
	ActivityKindVolunteerService ActivityKind = "VOLUNTEER_SERVICE" // 志愿服务
	ActivityKindTraining         ActivityKind = "TRAINING"          // 培训
	ActivityKindExchange         ActivityKind = "EXCHANGE"          // 互动交流
	ActivityKindCourtyardTalk    ActivityKind = "COURTYARD_TALK"    // 坝坝座谈会
	ActivityKindSymposium        ActivityKind = "SYMPOSIUM"         // 座谈会
	ActivityKindJointConference  ActivityKind = "JOINT_CONFERENCE"  // 联席会议
	ActivityKindOwnersMeeting    ActivityKind = "OWNERS_MEETING"    // 业主大会
	ActivityKindConsultation     ActivityKind = "CONSULTATION"      // 协商议事会
	ActivityKindOther            ActivityKind = "OTHER"             // 其他
)

// Recurrence (举办频次) is how often an activity is held.
type Recurrence string

// The values of Recurrence.
const (
	RecurrenceOnce    Recurrence = "ONCE"    // 单次
	RecurrenceRegular Recurrence = "REGULAR" // 定期
	RecurrenceAdHoc   Recurrence = "AD_HOC"  // 不定期
)

// MeetingTopic (会议议题) is what a meeting is about.
type MeetingTopic string

// The values of MeetingTopic.
const (
	MeetingTopicConvenience   MeetingTopic = "CONVENIENCE"    // 便民利民
	MeetingTopicOldRenovation MeetingTopic = "OLD_RENOVATION" // 老旧小区改造
	MeetingTopicSanitation    MeetingTopic = "SANITATION"     // 环境卫生提升
	MeetingTopicCivilTravel   MeetingTopic = "CIVIL_TRAVEL"   // 文明出行
	MeetingTopicWasteSorting  MeetingTopic = "WASTE_SORTING"  // 垃圾分类
)

// ServiceKind (服务种类) is what sort of property service it is.
type ServiceKind string

// The values of ServiceKind.
const (
	ServiceKindSecurity   ServiceKind = "SECURITY"   // 安保
	ServiceKindCleaning   ServiceKind = "CLEANING"   // 清洁
	ServiceKindGreening   ServiceKind = "GREENING"   // 绿化
	ServiceKindConsulting ServiceKind = "CONSULTING" // 咨询
	ServiceKindRepair     ServiceKind = "REPAIR"     // 维修
)

// OrganizerRole (主办角色) is what an organizer does for an activity.
type OrganizerRole string

// The values of OrganizerRole.
const (
	OrganizerRoleHost    OrganizerRole = "HOST"    // 主办
	OrganizerRoleCoHost  OrganizerRole = "CO_HOST" // 联合主办
	OrganizerRoleSupport OrganizerRole = "SUPPORT" // 支持
)

// ID is the global id.
func (a *Activity) ID() relay.ID { return relay.ID{Type: "activity", UUID: a.UUID} }

// ID is the global id.
func (o *Organizer) ID() relay.ID { return relay.ID{Type: "organizer", UUID: o.UUID} }

// ID is the global id.
func (a *ActivityFacility) ID() relay.ID { return relay.ID{Type: "activity_facility", UUID: a.UUID} }
