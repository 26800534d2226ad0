internal import KaderDomain
internal import KaderStore

/// The value in a thing, where it is one of that kind.
extension StoredThing {
    var asNetwork: Network? { if case .network(let value) = self { value } else { nil } }
    var asRoom: Room? { if case .room(let value) = self { value } else { nil } }
    var asPlan: RegionPlan? { if case .plan(let value) = self { value } else { nil } }
    var asPlanItem: PlanItem? { if case .planItem(let value) = self { value } else { nil } }
    var asSpreekuur: Spreekuur? { if case .spreekuur(let value) = self { value } else { nil } }
}
