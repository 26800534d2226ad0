internal import KaderDomain
internal import KaderReference
internal import TerminalUI

/// What the detail of a network says, one row for each of ``OpenNetwork/rows`` and in that order.
struct NetworkSections {
    private let card: OpenNetwork
    private let reference: Reference
    private let own: OwnRole
    private let language: Language

    init(
        _ card: OpenNetwork, _ reference: Reference, _ own: OwnRole, _ language: Language
    ) {
        self.own = own
        self.card = card
        self.reference = reference
        self.language = language
    }

    var all: [DetailSection] {
        [
            DetailSection(rows: about),
            section(.board, card.board.map(function), orElse: .noFunction),
            section(.official, card.officials.map(official), orElse: .noOfficial),
            section(.groups, card.groups.map(group), orElse: .noGroup),
            section(.requests, card.requests.map(request), orElse: .noRequest),
        ]
    }

    private func section(
        _ heading: Phrase, _ rows: [DetailRow], orElse nothing: Phrase
    ) -> DetailSection {
        let nothing = own.lets(.networks) ? nothing : .noneHere
        return DetailSection(
            heading[language], rows: rows.isEmpty ? [.text(nothing[language], role: .muted)] : rows)
    }

    private var about: [DetailRow] {
        let network = card.network
        return [
            pair(.name, network.isArchived ? .archived(network.name) : Phrase(same: network.name))
        ]
            + (card.hasUndatedRow
                ? [pair(.regions, list(network.regions.map(reference.regionName)))] : [])
            + card.regions.map(region) + [
                pair(.municipalities, list(network.municipalities.map(municipality))),
                pair(.kaderleden, Phrase(same: String(card.kaderleden))),
            ]
    }

    private func pair(_ label: Phrase, _ value: Phrase) -> DetailRow {
        .pair(label: label[language], value: value[language])
    }

    private func list(_ names: [String]) -> Phrase {
        names.isEmpty ? .notFilledIn : Phrase(same: names.sorted().joined(separator: ", "))
    }

    private func function(_ named: Named<BoardFunction>) -> DetailRow {
        .pair(
            label: named.role.role.label[language], value: person(named.name, named.role.period),
            role: role(named.role.period))
    }

    private func official(_ named: Named<Accompaniment>) -> DetailRow {
        .text(person(named.name, named.role.period), role: role(named.role.period))
    }

    /// As it is called today, with its old name where it went up in another.
    private func municipality(_ code: String) -> String {
        reference.municipalityName(code, on: card.today)[language]
    }

    private func region(_ region: NetworkRegion) -> DetailRow {
        .pair(
            label: Phrase.regions[language],
            value: person(reference.regionName(region.region), region.period),
            role: role(region.period))
    }

    private func group(_ group: WorkingGroup) -> DetailRow {
        .pair(
            label: group.state.label[language],
            value: GroupWords(card, reference).line(of: group)[language],
            role: group.state == .dormant ? .muted : .plain)
    }

    /// What waits says to whom it goes.
    private func request(_ entry: NetworkRequestEntry) -> DetailRow {
        let request = entry.request
        let day = request.day.short(in: language)
        let end = request.isOpen ? entry.route[language] : request.answer
        return .pair(
            label: request.kind.label[language], value: "\(request.text) (\(day)) → \(end)",
            role: request.isOpen ? .plain : .muted)
    }

    /// `Anna de Ruiter, sinds 1 maart 2024`; who is no longer there is said to be former.
    private func person(_ name: String, _ period: Period) -> String {
        let former = Tense(of: period, on: card.today) == .past ? " \(Phrase.former[language])" : ""
        let span = period.phrase(on: card.today).map { ", \($0[language])" } ?? ""
        return name + former + span
    }

    private func role(_ period: Period) -> Role {
        Tense(of: period, on: card.today) == .present ? .plain : .muted
    }
}

extension Phrase {
    fileprivate static let name = Phrase(nl: "Netwerk", en: "Network")
    fileprivate static let regions = Phrase(nl: "Regio", en: "Region")
    fileprivate static let municipalities = Phrase(nl: "Gemeenten", en: "Municipalities")
    fileprivate static let kaderleden = Phrase(nl: "Kaderleden", en: "Kaderleden")
    fileprivate static let board = Phrase(nl: "Bestuur", en: "Board")
    fileprivate static let official = Phrase(
        nl: "Begeleidend vakbondsbestuurder", en: "Accompanying official")
    fileprivate static let groups = Phrase(nl: "Werkgroepen", en: "Working groups")
    fileprivate static let former = Phrase(nl: "(voormalig)", en: "(former)")
    fileprivate static let notFilledIn = Phrase(nl: "nog niet ingevuld", en: "not filled in yet")
    fileprivate static let noneHere = Phrase(nl: "Nog niets.", en: "Nothing yet.")
    fileprivate static let noFunction = Phrase(
        nl: "Nog niemand. f zet er iemand bij.", en: "Nobody yet. f adds somebody.")
    fileprivate static let noOfficial = Phrase(
        nl: "Nog niemand. b zet er iemand bij.", en: "Nobody yet. b adds somebody.")
    fileprivate static let requests = Phrase(nl: "Verzoeken", en: "Requests")
    fileprivate static let noRequest = Phrase(
        nl: "Geen verzoeken. v noteert er een.", en: "No requests. v notes one.")
    fileprivate static let noGroup = Phrase(
        nl: "Nog geen. w zet er een bij.", en: "None yet. w adds one.")

    fileprivate static func archived(_ name: String) -> Phrase {
        Phrase(
            nl: "\(name) (in het archief; x haalt het terug)",
            en: "\(name) (archived; x brings it back)")
    }
}
