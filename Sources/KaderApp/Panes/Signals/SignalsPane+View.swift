public import KaderDomain
public import TerminalUI

extension SignalsPane {
    public var title: Phrase {
        let late = shown.count { $0.entry?.isOverdue(on: now.day) == true }
        let hiding = role.hiding(.signals)
        let count = lines == nil || hiding != nil ? "" : " (\(shown.count))"
        let lateNL = late > 0 ? " · \(late) te laat" : ""
        let lateEN = late > 0 ? " · \(late) late" : ""
        return Phrase(
            nl:
                "\(Self.name.nl) · \(list.label.nl)\(count)\(lateNL)\(isLooking ? " · zoekt…" : "")",
            en:
                "\(Self.name.en) · \(list.label.en)\(count)\(lateEN)\(isLooking ? " · looking…" : "")"
        )
    }

    public func view(in context: ViewContext) -> any View {
        let language = context.language
        if let opened {
            return DetailView(
                sections: SignalCard(opened, on: now.day, language).sections,
                top: context.top ?? 0, selection: row, isActive: context.isActive)
        }
        guard lines != nil else { return context.notRead }
        guard !shown.isEmpty else { return TextView(context.own.filled(nothing, language), .muted) }
        let list = listView(in: context)
        guard let selected, !context.isPlain, WithPreview.fits(context.size, tall: Self.tall) else {
            return list
        }
        let brief = SignalCard(selected, on: now.day, language)
            .brief(isTold: Self.columns(in: context) >= SignalWords.roomy)
        return WithPreview(list, preview: DetailView(sections: brief), tall: Self.tall)
    }

    /// From this height on something stands below the list.
    private static let tall = 16

    /// How wide the list is.
    private static func columns(in context: ViewContext) -> Int {
        let columns = context.size.columns
        guard columns >= WithPreview.wide, !context.isPlain else { return columns }
        return WithPreview.listSize(in: context.size).columns
    }

    private func listView(in context: ViewContext) -> DetailView {
        let language = context.language
        let place = shown.firstIndex { $0.id == selection } ?? 0
        return DetailView(
            sections: [
                DetailSection(
                    rows: shown.map { line in
                        .entry(
                            (line.isFollowing ? "└ " : "") + line.headline[language],
                            below: SignalWords.below(
                                line, on: now.day, columns: Self.columns(in: context),
                                isAloud: context.isPlain, language),
                            role: line.entry?.isOverdue(on: now.day) == true ? .warning : .muted)
                    })
            ],
            top: context.top ?? max(0, 2 * place - context.size.rows / 3),
            selection: shown.firstIndex { $0.id == selection }, isActive: context.isActive)
    }

    private var nothing: Phrase {
        guard filter.isEmpty else { return .nothingFound }
        if let hiding = role.hiding(.signals) { return hiding }
        switch list {
        case .open, .all:
            let nothing = Phrase(
                nl:
                    "Geen signalen. kader telt de bezoeken die zijn geregistreerd (toets {everywhere.register|R}). {signals.raise|n} brengt in wat je zelf ziet; {signals.why-not|w} zegt waarom iets geen signaal is.",
                en:
                    "No signals. kader counts the visits that were registered (key {everywhere.register|R}). {signals.raise|n} raises what you see yourself; {signals.why-not|w} tells why something is not a signal."
            )
            return role.offering(nothing, for: .registrations)
        case .chronic:
            return Phrase(
                nl: "Nergens komt een probleem opvallend vaker voor dan in de sector.",
                en: "Nowhere is a problem strikingly more common than in its sector.")
        }
    }
}
