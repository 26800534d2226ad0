import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// Access on two devices that come together.
@Suite struct AccessMeetingTests {
    /// Brings all there is from one to the other, as the program itself.
    private func bring(_ one: Office, _ other: Office) throws {
        let (from, to) = (one.store.as(.upkeep), other.store.as(.upkeep))
        try to.merge(from.commits(after: to.knowledge(), limit: .max))
    }

    @Test func ofTwoWhoTakeAwayEachOthersOneStaysTheSameEverywhere() throws {
        let replicas = try Replicas(2)
        let (one, two) = (replicas.offices[0], replicas.offices[1])
        try one.found("anna")
        try one.anna.give(Office.grant("b", to: "bert", .administrator, by: "anna"))
        try bring(one, two)
        try one.anna.revokeAccess(.named("b"))
        try two.bert.revokeAccess(.named("founder"))
        try bring(one, two)
        try bring(two, one)
        let kept = try [one, two].map { office in
            try [office.anna, office.bert].filter { try !$0.ownAccess().isEmpty }.map(\.actor.name)
        }
        #expect(kept[0] == kept[1] && kept[0].count == 1)
        // Who is left can give, and then it is settled.
        let keeper = one.acting(kept[0][0])
        try keeper.give(Office.grant("c", to: "carla", .administrator, by: kept[0][0]))
        #expect(try one.acting("carla").may(.giveAccess))
        #expect(try keeper.ownAccess().isEmpty)
    }

    @Test func whatIsGivenElsewhereHoldsHere() throws {
        let replicas = try Replicas(2)
        let (one, two) = (replicas.offices[0], replicas.offices[1])
        try one.found("anna")
        try one.anna.give(Office.grant("b", to: "bert", .kaderlid, by: "anna"))
        try bring(one, two)
        #expect(try two.bert.may(.readPlans) && !two.bert.may(.giveAccess))
        #expect(try replicas.differences().isEmpty)
        #expect(throws: AccessError.stranger(givers: ["anna"])) {
            try two.acting("carla").refuseStranger()
        }
    }
}
