package synth

import "github.com/google/uuid"

// none stands for no thing where things are known by their place in a list.
const none = -1

// The ids of things by their place; none has the zero id, which is NULL.

func (w *world) communityID(at int) (id uuid.UUID) {
	if at >= 0 {
		id = w.communities[at].id
	}
	return id
}

func (w *world) compoundID(at int) (id uuid.UUID) {
	if at >= 0 {
		id = w.compounds[at].id
	}
	return id
}

func (w *world) buildingID(at int) (id uuid.UUID) {
	if at >= 0 {
		id = w.buildings[at].id
	}
	return id
}

func (w *world) gridID(at int) (id uuid.UUID) {
	if at >= 0 {
		id = w.grids[at].id
	}
	return id
}

func (w *world) organizationID(at int) (id uuid.UUID) {
	if at >= 0 {
		id = w.organizations[at].id
	}
	return id
}

func (w *world) partyID(at int) (id uuid.UUID) {
	if at >= 0 {
		id = w.parties[at].id
	}
	return id
}

func (w *world) personID(at int) (id uuid.UUID) {
	if at >= 0 {
		id = w.persons[at].id
	}
	return id
}

func (w *world) projectID(at int) (id uuid.UUID) {
	if at >= 0 {
		id = w.projects[at].id
	}
	return id
}

func (w *world) facilityID(at int) (id uuid.UUID) {
	if at >= 0 {
		id = w.facilities[at].id
	}
	return id
}

func (w *world) venueID(at int) (id uuid.UUID) {
	if at >= 0 {
		id = w.venues[at].id
	}
	return id
}

func (w *world) activityID(at int) (id uuid.UUID) {
	if at >= 0 {
		id = w.activities[at].id
	}
	return id
}

func (w *world) visitID(at int) (id uuid.UUID) {
	if at >= 0 {
		id = w.visits[at].id
	}
	return id
}

func (w *world) worksID(at int) (id uuid.UUID) {
	if at >= 0 {
		id = w.works[at].id
	}
	return id
}
