import KaderDomain
import KaderReference
import Testing

@testable import KaderApp

/// What the pane decides, without a store.
@Suite struct NetworksPaneTests {
    let reference = try? Reference.embedded()
    let query = NetworkQuery(region: "AM01")

    func pane() throws -> NetworksPane {
        NetworksPane(reference: try #require(reference), region: "AM01")
    }

    func summaries(_ names: String...) throws -> [NetworkSummary] {
        try names.map { name in
            NetworkSummary(
                network: try Network(
                    id: .sample(name.unicodeScalars.reduce(0) { $0 + Int($1.value) }), name: name,
                    regions: ["AM01"]),
                chair: nil, official: nil, activeGroups: 0, dormantGroups: 0)
        }
    }

    /// A pane with these networks, the first of them selected.
    func pane(listing networks: [NetworkSummary]) throws -> NetworksPane {
        var pane = try pane()
        _ = pane.update(.loaded(networks, query))
        return pane
    }

    func card(_ network: Network, groups: [WorkingGroup] = []) throws -> OpenNetwork {
        OpenNetwork(
            NetworkDetail(
                network: network, board: [], officials: [], groups: groups, kaderleden: 0),
            on: try #require(Day("2026-11-24")))
    }

    @Test func beginsWithTheNetworksOfItsRegion() throws {
        let pane = try pane()
        #expect(pane.start == [.run(.view(.recall(.networks))), .run(.load(query))])
        #expect(pane.title[.nl] == "Netwerken · Groningen")
    }

    @Test func theFirstIsSelectedAndTheCountIsTold() throws {
        let networks = try summaries("Delta", "Echo")
        let pane = try pane(listing: networks)
        #expect(pane.selection == networks[0].id)
        #expect(pane.title[.nl] == "Netwerken · Groningen (2)")
    }

    @Test func movingStopsAtBothEnds() throws {
        let networks = try summaries("Delta", "Echo", "Foxtrot")
        var pane = try pane(listing: networks)
        for (step, expected) in [(1, 1), (1, 2), (1, 2), (-10, 0), (1_000_000, 2)] {
            #expect(pane.update(.move(step)) == [])
            #expect(pane.selection == networks[expected].id)
        }
    }

    @Test func aReloadLeavesTheSelectionOnItsNetwork() throws {
        let networks = try summaries("Delta", "Echo", "Foxtrot")
        var pane = try pane(listing: networks)
        _ = pane.update(.move(1))
        _ = pane.update(.loaded(try summaries("Alpha", "Bravo") + networks, query))
        #expect(pane.selection == networks[1].id)
    }

    @Test(arguments: [
        (["Delta", "Echo", "Foxtrot"], 1, ["Delta", "Foxtrot"], "Foxtrot"),
        (["Delta", "Echo", "Foxtrot"], 2, ["Delta", "Echo"], "Echo"),
        (["Delta", "Echo", "Foxtrot"], 2, ["Alpha", "Delta"], "Delta"),
        (["Delta", "Echo"], 1, ["Alpha", "Bravo"], "Alpha"),
    ])
    func whereTheSelectedIsGoneTheNearestIsSelected(
        before: [String], selected: Int, after: [String], expected: String
    ) throws {
        var pane = try pane(listing: try before.flatMap { try summaries($0) })
        _ = pane.update(.move(selected))
        let networks = try after.flatMap { try summaries($0) }
        _ = pane.update(.loaded(networks, query))
        #expect(pane.current?.name == expected)
    }

    @Test func anAnswerToAnEarlierQuestionIsDropped() throws {
        var pane = try pane(listing: try summaries("Delta"))
        #expect(
            pane.update(.toggleArchived)
                == [.run(.load(NetworkQuery(region: "AM01", withArchived: true)))])
        #expect(pane.update(.loaded(try summaries("Echo"), query)) == [])
        #expect(pane.current?.name == "Delta")
    }

    @Test func enterOpensWhatIsSelectedAndEscGoesBack() throws {
        let networks = try summaries("Delta")
        var pane = try pane(listing: networks)
        #expect(pane.update(.open) == [.run(.open(networks[0].id))])
        #expect(pane.update(.opened(try card(networks[0].network))) == [])
        #expect(pane.title[.nl] == "Netwerken · Delta")
        #expect(pane.update(.goBack) == [])
        #expect(pane.opened == nil && pane.card == nil)
        #expect(pane.selection == networks[0].id)
    }

    @Test func aCardOfAnotherNetworkIsDropped() throws {
        let networks = try summaries("Delta", "Echo")
        var pane = try pane(listing: networks)
        _ = pane.update(.open)
        #expect(pane.update(.opened(try card(networks[1].network))) == [])
        #expect(pane.card == nil)
    }

    @Test func theSelectedPartStaysWhenOthersComeBeforeIt() throws {
        let networks = try summaries("Delta")
        let id = networks[0].id
        func group(_ number: Int, _ theme: String) throws -> WorkingGroup {
            try WorkingGroup(id: .sample(number), network: id, theme: theme)
        }
        var pane = try pane(listing: networks)
        _ = pane.update(.open)
        let second = try group(2, "Zorg")
        _ = pane.update(.opened(try card(networks[0].network, groups: [second])))
        _ = pane.update(.move(100))
        #expect(pane.row == .noRequest)
        _ = pane.update(.move(-1))
        #expect(pane.row == .group(second.id))
        let both = [try group(1, "Armoede"), second]
        _ = pane.update(.opened(try card(networks[0].network, groups: both)))
        #expect(pane.row == .group(second.id))
        _ = pane.update(.opened(try card(networks[0].network, groups: [both[0]])))
        #expect(pane.row == .noRequest)
        _ = pane.update(.move(-1))
        #expect(pane.row == .group(both[0].id))
        _ = pane.update(.opened(try card(networks[0].network)))
        #expect(pane.row == .noGroup)
    }

    @Test func editingGoesByTheSelectedRow() throws {
        let networks = try summaries("Delta")
        let network = networks[0].network
        var pane = try pane(listing: networks)
        #expect(pane.update(.edit) == [.open(.network(NetworkForm(of: network)))])
        _ = pane.update(.open)
        #expect(pane.update(.edit) == [])
        let group = try WorkingGroup(id: .sample(1), network: network.id, theme: "Zorg")
        _ = pane.update(.opened(try card(network, groups: [group])))
        #expect(pane.update(.edit) == [.open(.network(NetworkForm(of: network)))])
        _ = pane.update(.move(4))
        #expect(pane.update(.edit) == [.open(.boardFunction(BoardFunctionForm(in: network)))])
        _ = pane.update(.move(100))
        _ = pane.update(.move(-1))
        #expect(
            pane.update(.edit) == [
                .open(.workingGroup(WorkingGroupForm(of: group, pulledBy: network.name)))
            ])
    }

    @Test func whatWasMadeHereIsSelectedAndNothingElseIs() throws {
        let networks = try summaries("Delta", "Echo", "Foxtrot")
        var pane = try pane(listing: [networks[1]])
        pane.expect(networks[2].id.description)
        _ = pane.update(.loaded([networks[1]], query))
        #expect(pane.selection == networks[1].id)
        _ = pane.update(.loaded(networks, query))
        #expect(pane.selection == networks[2].id)
        _ = pane.update(.move(-1))
        _ = pane.update(.loaded(networks, query))
        #expect(pane.selection == networks[1].id)
    }

    @Test func archivingTurnsRoundAndReadsAgain() throws {
        let networks = try summaries("Delta")
        var archived = networks[0].network
        archived.isArchived = true
        var pane = try pane(listing: networks)
        #expect(pane.update(.toggleArchive) == [.run(.setArchived(archived))])
        let steps = pane.update(.archived(archived))
        #expect(steps.last == .run(.load(query)))
    }

    @Test func otherPeoplesChangesAreReadWhereTheyMatter() throws {
        let networks = try summaries("Delta")
        var pane = try pane(listing: networks)
        #expect(pane.reload(after: ["planItem", "appointment"]) == [])
        #expect(pane.reload(after: ["contact"]) == [.run(.load(query))])
        _ = pane.update(.open)
        #expect(
            pane.reload(after: ["boardFunction"])
                == [.run(.load(query)), .run(.open(networks[0].id))])
    }

    @Test func aNetworkThatIsGoneClosesAndSaysSo() throws {
        let networks = try summaries("Delta")
        let phrase = Phrase(same: "weg")
        var pane = try pane(listing: networks)
        _ = pane.update(.open)
        #expect(pane.update(.lost(.sample(9), phrase)) == [])
        #expect(pane.opened != nil)
        #expect(
            pane.update(.lost(networks[0].id, phrase))
                == [.say(Notice(phrase, .refusal)), .run(.load(query))])
        #expect(pane.opened == nil)
    }

    @Test func everyKeyIsBoundOnceAndTellsWhyNot() throws {
        var pane = try pane()
        for state in 0...2 {
            let keys = pane.keys.bindings.flatMap(\.keys)
            #expect(Set(keys).count == keys.count)
            let refused = pane.keys.bindings.filter { $0.refusal != nil }
            #expect(refused.isEmpty == (state == 1))
            if state == 0 { _ = pane.update(.loaded(try summaries("Delta"), query)) }
            if state == 1 { _ = pane.update(.open) }
        }
    }

    @Test(arguments: [
        (28, [NetworkColumn.name]), (36, [.name, .chair]), (66, [.name, .chair, .official]),
        (78, [.name, .chair, .official, .groups]),
    ])
    func moreColumnsAreShownWhereThereIsRoom(columns: Int, expected: [NetworkColumn]) {
        #expect(NetworkColumn.shown(in: columns) == expected)
    }

    @Test(arguments: [1, 2, 4])
    func anArchivedNetworkSaysSoInWordsAtEveryWidth(count: Int) throws {
        let network = try Network(id: .sample(1), name: "Delta", isArchived: true)
        let summary = NetworkSummary(
            network: network, chair: "Fatma", official: nil, activeGroups: 0, dormantGroups: 0)
        let columns = Array([NetworkColumn.name, .chair, .official, .groups].prefix(count))
        let texts = NetworkCells(try #require(reference)).texts(columns, of: summary, .nl)
        #expect(texts.count == count)
        #expect(texts[count > 2 ? count - 1 : 0].hasSuffix("(archief)"))
        #expect(texts[0].hasPrefix("Delta"))
    }

    @Test func aRegionIsFoundByItsNameCodeAndMunicipality() throws {
        let pane = try pane()
        for typed in ["achterhoek", "AM09", "winterswijk", "Doetinchem"] {
            var pick = PickState(pick: addressed(pane.regionPick))
            pick.query = typed
            #expect(pick.matches.first?.label[.nl] == "Achterhoek", "\(typed)")
        }
        #expect(pane.regionPick.options.count == 36)
        #expect(pane.regionPick.options.first?.message == .show(region: nil))
    }

    private func addressed(_ pick: Pick<NetworksPane.Message>) -> Pick<Addressed> {
        Pick(
            pick.title,
            options: pick.options.map {
                .init(
                    $0.label, detail: $0.detail, otherNames: $0.otherNames,
                    Addressed(0, $0.message))
            })
    }
}
