internal import KaderDomain
internal import KaderReference
internal import KaderStore

/// What stands at the top of the screen all day: which house, who, whether it is a demo.
struct Masthead: Hashable, Sendable {
    let place: String

    /// The code of the region of this file; nil where it is of none.
    let region: String?
    let person: String
    let isDemo: Bool

    init(_ dependencies: Dependencies) {
        let founding = dependencies.store.founding
        let house = founding.house.flatMap { dependencies.reference.house($0) }
        let region = founding.region.flatMap { dependencies.reference.region($0) }
        place = house?.town ?? region?.name ?? ""
        self.region = founding.region
        person = dependencies.store.actor.name
        isDemo = founding.isDemo
    }
}
