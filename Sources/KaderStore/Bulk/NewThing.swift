public import KaderDomain

/// A thing that is not there yet, of any kind, for ``ActingStore/addAll(_:)``.
public enum NewThing: Sendable {
    case contact(Contact)
    case kaderlid(Kaderlid)
    case consulent(Consulent)
    case room(Room)
    case network(Network)
    case function(BoardFunction)
    case accompaniment(Accompaniment)
    case workingGroup(WorkingGroup)
    case plan(RegionPlan)
    case planItem(PlanItem)
    case spreekuur(Spreekuur)
    case appointment(Appointment)
}
