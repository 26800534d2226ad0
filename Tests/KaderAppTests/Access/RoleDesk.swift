import KaderDomain
import KaderStore

@testable import KaderApp

/// A desk where somebody gets a role from a keeper, who may everything.
struct RoleDesk {
    let world: Dependencies
    let keeper: ActingStore

    init() throws {
        world = try .demoDesk()
        keeper = try world.seen(by: "beheer").store
    }

    func give(_ role: AccessRole, _ scope: AccessScope = .land) throws {
        let day = Clock.real.now.day
        try keeper.give(
            AccessGrant(
                id: .named("k"), to: keeper.actor, .administrator, .land, from: day, by: "beheer"))
        try keeper.give(
            AccessGrant(
                id: .named("a"), to: world.store.actor, role, scope, from: day, by: "beheer"))
    }
}
