public import KaderDomain
public import TerminalUI

extension NetworksPane {
    public var title: Phrase {
        if let name = card?.network.name, opened != nil {
            return Phrase(nl: "\(Self.name.nl) · \(name)", en: "\(Self.name.en) · \(name)")
        }
        let count = hiding == nil ? networks.map { " (\($0.count))" } ?? "" : ""
        return Phrase(
            nl: "\(Self.name.nl) · \(place.nl)\(count)", en: "\(Self.name.en) · \(place.en)\(count)"
        )
    }

    /// What is said where nothing is listed and they do not see all of it.
    private var hiding: Phrase? {
        role.hiding(.networks, in: query.region)
    }

    public func view(in context: ViewContext) -> any View {
        if opened != nil { return detail(in: context) }
        guard let networks else { return context.notRead }
        let present = networks.first { $0.id == selection }
        guard let present, !context.isPlain, WithPreview.fits(context.size) else {
            return list(of: networks, in: context)
        }
        var inner = context
        inner.size = WithPreview.listSize(in: context.size)
        return WithPreview(
            list(of: networks, in: inner),
            preview: NetworkCells(reference).preview(of: present, context.language))
    }

    private func list(of networks: [NetworkSummary], in context: ViewContext) -> any View {
        if networks.isEmpty { return TextView(emptyLines(context)) }
        let columns = shape.columns ?? NetworkColumn.shown(in: context.size.columns)
        let cells = NetworkCells(reference)
        return Table(
            columns: columns.map {
                $0.column(context.language, isTight: columns.count < 3).keyed($0.rawValue)
            },
            rowCount: networks.count,
            selection: networks.firstIndex { $0.id == selection }, top: context.top ?? 0,
            isActive: context.isActive,
            marks: markedRows(in: networks),
            rowRole: { networks[$0].network.isArchived ? .muted : .plain },
            row: { cells.texts(columns, of: networks[$0], context.language) })
    }

    private func markedRows(in networks: [NetworkSummary]) -> Set<Int> {
        guard !marks.isEmpty else { return [] }
        let ids = marks.all(to: selection, in: networks.map(\.id))
        return Set(networks.indices.filter { ids.contains(networks[$0].id) })
    }

    private func emptyLines(_ context: ViewContext) -> [Span] {
        let language = context.language
        guard listFilter.isEmpty else { return [Span(Phrase.nothingFound[language])] }
        guard !query.isMine else {
            return [Span(context.own.filled(Phrase.noneMine, language))]
        }
        let known = knownNames
        let nothing = hiding ?? role.offering(.noneYet, for: .networks)
        return [Span(context.own.filled(nothing, language))]
            + (known.isEmpty ? [] : [Span(""), Span(Phrase.known(known)[language], .muted)])
    }
}

extension Phrase {
    fileprivate static let noneMine = Phrase(
        nl: "Je begeleidt nu geen netwerk. Druk {networks.mine|m} voor alle netwerken.",
        en: "You accompany no network now. Press {networks.mine|m} for all networks.")
    fileprivate static let noneYet = Phrase(
        nl:
            "Nog geen netwerken hier. Druk {networks.add|n} voor nieuw, {networks.choose-region|r} voor een andere regio.",
        en:
            "No networks here yet. Press {networks.add|n} for new, {networks.choose-region|r} for another region."
    )

    fileprivate static func known(_ names: [String]) -> Phrase {
        let list = names.joined(separator: ", ")
        return Phrase(
            nl: "Openbare bronnen noemen: \(list). (? is niet zeker.)",
            en: "Public sources name: \(list). (? is not certain.)")
    }
}
