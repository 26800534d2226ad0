public import KaderDomain
public import TerminalUI

extension PeoplePane {
    public var title: Phrase {
        let archive =
            withArchived ? Phrase(nl: "met archief", en: "with the archive") : nil
        let parts = [Self.name, order.told, archive].compactMap(\.self)
        return Phrase(
            nl: parts.map(\.nl).joined(separator: " · "),
            en: parts.map(\.en).joined(separator: " · "))
    }

    /// How many what is typed finds, and how many are marked.
    public var tally: Phrase? {
        let parts = [found, .tally(marked: marked.count)].compactMap(\.self)
        guard !parts.isEmpty else { return nil }
        return Phrase(
            nl: parts.map(\.nl).joined(separator: " · "),
            en: parts.map(\.en).joined(separator: " · "))
    }

    public var filterFault: Phrase? { ListFilter(people: filter).faultInFull }

    private var found: Phrase? {
        guard !filter.isEmpty, let count = people?.count else { return nil }
        let read = ListFilter(people: filter)
        if let fault = read.fault { return fault }
        if read.isEmpty, filter.contains(where: { "!:".contains($0) }) { return nil }
        guard !sought.isEmpty else {
            return Phrase(nl: "typ nog een letter", en: "type one more letter")
        }
        guard next != nil else { return Phrase(nl: "\(count) gevonden", en: "\(count) found") }
        guard count > 0 else {
            return Phrase(
                nl: "te veel om door te zoeken; typ er een woord bij",
                en: "too many to look through; add a word")
        }
        return Phrase(
            nl: "de eerste \(count); ga omlaag of typ meer",
            en: "the first \(count); go down or type more")
    }

    /// From this width on the card stands beside the list.
    static let wide = 72

    public func view(in context: ViewContext) -> any View {
        guard let people else { return context.notRead }
        guard let shown = shownCard, !context.isPlain,
            WithPreview.fits(context.size, wide: Self.wide)
        else { return list(of: people, in: context) }
        var inner = context
        inner.size = WithPreview.listSize(in: context.size, wide: Self.wide)
        return WithPreview(
            list(of: people, in: inner),
            preview: DetailView(
                shown.contact.name.description,
                sections: PersonCard(shown, on: context.now.day, context.language, for: role)
                    .sections,
                isActive: false),
            wide: Self.wide)
    }

    /// While the next card is read, the last one stays rather than nothing.
    private var shownCard: PersonDetail? { people?.isEmpty == true ? nil : card }

    private func list(of people: [Contact], in context: ViewContext) -> any View {
        let columns = shape.columns ?? ContactColumn.shown(in: context.size.columns)
        let marked = marked
        return Table(
            columns: columns.map { $0.column(context.language).keyed($0.rawValue) },
            rowCount: people.count,
            selection: selectedRow,
            top: context.top ?? (selectedRow ?? 0) - context.size.rows / 2,
            isActive: context.isActive,
            marks: Set(people.indices.filter { marked.contains(people[$0].id) }),
            placeholder: context.own.filled(nobody, context.language),
            rowRole: { people[$0].isArchived ? .muted : .plain },
            row: { row in columns.map { $0.text(of: people[row], context.language) } })
    }

    private var nobody: Phrase {
        if next != nil { return Phrase(nl: "Nog niemand gevonden.", en: "Nobody found yet.") }
        let hiding = role.hiding(.people)
        guard !filter.isEmpty else {
            return hiding ?? role.offering(.nobodyYet, for: .people)
        }
        let hasColumns = filter.contains { ":!".contains($0) }
        let canGoOn = !hasColumns && !withArchived && role.lets(.people)
        if let hiding, !canGoOn { return .nobodyFound(hiding) }
        return hasColumns
            ? Phrase(nl: "Niemand gevonden.", en: "Nobody found.")
            : role.offering(nobodyFound, for: .people)
    }

    private var nobodyFound: Phrase {
        guard withArchived else {
            return Phrase(
                nl:
                    "Niemand gevonden. {people.show-archive|a} zoekt in het archief, {people.add|n} voegt toe wat je typte.",
                en:
                    "Nobody found. {people.show-archive|a} searches the archive, {people.add|n} adds what you typed."
            )
        }
        return Phrase(
            nl: "Niemand gevonden. {people.add|n} voegt iemand toe met wat je typte.",
            en: "Nobody found. {people.add|n} adds somebody with what you typed.")
    }
}

extension Phrase {
    fileprivate static let nobodyYet = Phrase(
        nl: "Nog niemand. {people.add|n} voegt iemand toe.",
        en: "Nobody yet. {people.add|n} adds somebody.")

    /// Found by what is typed, among those that one sees.
    fileprivate static func nobodyFound(_ hiding: Phrase) -> Phrase {
        Phrase(nl: "Niemand gevonden. \(hiding.nl)", en: "Nobody found. \(hiding.en)")
    }

    fileprivate static func tally(marked count: Int) -> Phrase? {
        .tally(shown: 0, of: 0, isFiltered: false, fault: nil, marked: count)
    }
}
