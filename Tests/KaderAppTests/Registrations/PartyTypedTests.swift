import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// What the fields for the other party mean together.
@Suite struct PartyTypedTests {
    /// Kind, employer, hirer; nil where nothing is filled in.
    typealias Case = (String?, String?, String?)

    private static let sound: [(Case, String)] = [
        ((nil, nil, nil), "unknown"), ((nil, "a", nil), "employer"), ((nil, "a", "b"), "agency"),
        (("client", "a", nil), "client"), (("none", nil, nil), "none"),
    ]

    private static let unsound: [(Case, String)] = [
        (("employer", nil, nil), "employer"), (("agency", nil, "b"), "employer"),
        (("benefit-agency", "a", nil), "party"), (("none", "a", nil), "party"),
        (("employer", "a", "b"), "hirer"), ((nil, "a", "a"), "hirer"),
        ((nil, nil, "b"), "employer"), (("client", nil, "b"), "hirer"),
    ]

    private func typed(_ filled: Case) -> PartyTyped {
        PartyTyped(
            FormValues([
                "party": .chosen([filled.0].compactMap(\.self)),
                "employer": .chosen([filled.1].compactMap(\.self)),
                "hirer": .chosen([filled.2].compactMap(\.self)),
            ]))
    }

    @Test func theKindFollowsFromWhatIsNamed() {
        for (filled, kind) in Self.sound {
            let typed = typed(filled)
            #expect(typed.kind.rawValue == kind && typed.faults.isEmpty, "\(filled)")
        }
    }

    @Test func whatDoesNotGoTogetherIsTold() {
        for (filled, field) in Self.unsound {
            #expect(typed(filled).faults.keys.sorted() == [field], "\(filled)")
        }
    }
}
