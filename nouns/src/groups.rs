//! What happens in groups.

use crate::{GroupId, MeetingId, MembershipId, PersonId, SeatId};

event! { GroupFounded = "groups.group_founded", about "group" by group { group: GroupId } }
event! { MembershipRequested = "groups.membership_requested", about "membership" by membership { membership: MembershipId, group: GroupId } }
event! { MembershipBegan = "groups.membership_began", about "membership" by membership { membership: MembershipId, group: GroupId, person: PersonId } }
event! { MembershipDeclined = "groups.membership_declined", about "membership" by membership { membership: MembershipId, group: GroupId } }
event! { MembershipEnded = "groups.membership_ended", about "membership" by membership { membership: MembershipId, group: GroupId, person: PersonId } }
event! { SeatTaken = "groups.seat_taken", about "seat" by seat { seat: SeatId, group: GroupId } }
event! { SeatEnded = "groups.seat_ended", about "seat" by seat { seat: SeatId, group: GroupId } }
event! { MeetingAnnounced = "groups.meeting_announced", about "meeting" by meeting { meeting: MeetingId } }
event! { MeetingMoved = "groups.meeting_moved", about "meeting" by meeting { meeting: MeetingId, group: Option<GroupId> } }
event! { MeetingChanged = "groups.meeting_changed", about "meeting" by meeting { meeting: MeetingId, group: Option<GroupId> } }
event! { MeetingCancelled = "groups.meeting_cancelled", about "meeting" by meeting { meeting: MeetingId, group: Option<GroupId> } }
