public import KaderDomain
public import TerminalUI

extension NetworksPane {
    public var title: Phrase {
        if let name = card?.network.name, opened != nil {
            return Phrase(nl: "\(Self.name.nl) · \(name)", en: "\(Self.name.en) · \(name)")
        }
        let count = networks.map { " (\($0.count))" } ?? ""
        return Phrase(
            nl: "\(Self.name.nl) · \(place.nl)\(count)", en: "\(Self.name.en) · \(place.en)\(count)"
        )
    }

    public func view(in context: ViewContext) -> any View {
        if opened != nil { return detail(in: context) }
        guard let networks else { return TextView(Phrase.loading[context.language], .muted) }
        return list(of: networks, in: context)
    }

    private func list(of networks: [NetworkSummary], in context: ViewContext) -> any View {
        if networks.isEmpty { return TextView(emptyLines(context)) }
        let columns = NetworkColumn.shown(in: context.size.columns)
        return Table(
            columns: NetworkColumn.columns(in: context.size.columns, context.language),
            rowCount: networks.count,
            selection: networks.firstIndex { $0.id == selection }, top: context.top ?? 0,
            isActive: context.isActive,
            rowRole: { networks[$0].network.isArchived ? .muted : .plain },
            row: { NetworkColumn.texts(columns, of: networks[$0], context.language) })
    }

    private func emptyLines(_ context: ViewContext) -> [Span] {
        let language = context.language
        guard query.text.isEmpty else { return [Span(Phrase.nothingFound[language])] }
        let known = knownNames
        return [Span(context.own.filled(Phrase.noneYet[language]))]
            + (known.isEmpty ? [] : [Span(""), Span(Phrase.known(known)[language], .muted)])
    }
}

extension Phrase {
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
