internal import KaderDomain
internal import TerminalUI

// MARK: - Forms that wait

extension App {
    /// Puts all open forms aside as drafts and asks what is to be done instead: the phone rings.
    ///
    /// A form in which nothing was changed is closed, unless it waits for another, or was begun with
    /// what was typed in the one that waits.
    mutating func park() -> [Work] {
        let begun = openForms.filter { $0.isChanged || $0.asker != nil }
        let waiting = Set(begun.compactMap { $0.asker?.form })
        let kept = openForms.filter { begun.contains($0) || waiting.contains($0.id) }
        sheets.removeAll { sheet in
            switch sheet {
            case .form, .help: true
            default: false
            }
        }
        for form in kept {
            drafts.removeAll { $0.id == form.id }
            drafts.insert(KeptDraft(form, at: now), at: 0)
        }
        sheets.append(.palette(PaletteState(isForCall: true)))
        notice = Notice(
            kept.last.map { Phrase(parked: $0.kind.definition.title) } ?? .nothingParked)
        return kept.map { .keep($0) }
    }

    /// Opens the draft again that is the only one, or lets the person choose.
    mutating func reopenDraft() -> [Work] {
        let waiting = innermosts
        guard let newest = waiting.first else { return [] }
        guard waiting.count > 1 else { return reopen(newest) }
        let options = waiting.map { draft in
            Pick<Addressed>.Option(
                draft.kind.definition.title, detail: draft.summary(in: language),
                Addressed(.reopen(draft)))
        }
        sheets.append(
            .pick(
                PickState(
                    pick: Pick(
                        Phrase(nl: "Welke klad?", en: "Which draft?"), options: options))))
        return []
    }

    /// Whether there are open forms, none of which is being read or saved.
    var canPark: Bool {
        let top = sheets.last { if case .help = $0 { false } else { true } }
        guard case .form = top, !isProtecting else { return false }
        return openForms.allSatisfy { $0.state != nil && !$0.isSaving }
    }

    private var openForms: [OpenForm] {
        sheets.compactMap { sheet in
            if case .form(let form) = sheet { form } else { nil }
        }
    }
}

extension KeptDraft {
    /// What was filled in, as far as people can read it, and when it was kept.
    func summary(in language: Language) -> String {
        let words = values.values.sorted { $0.key < $1.key }.flatMap { readable($0.value) }
        let local = Amsterdam.local(savedAt)
        let moment = local.day.short(in: language) + " " + local.time.description
        return (words.prefix(3) + [moment]).joined(separator: " · ")
    }

    private func readable(_ value: FieldValue) -> [String] {
        switch value {
        case .text(let text): text.isEmpty ? [] : [String(text.prefix(30))]
        case .chosen(let ids): ids.compactMap { labels[$0] }
        case .toggle: []
        }
    }
}

extension Phrase {
    fileprivate init(parked title: Phrase) {
        self.init(
            nl:
                "Opzij gezet: \(title.nl). Wat nu? Straks opent {everywhere.open-draft|o} het weer.",
            en: "Put aside: \(title.en). What now? {everywhere.open-draft|o} reopens it later.")
    }

    fileprivate static let nothingParked = Phrase(
        nl: "Er was nog niets ingevuld. Wat nu?", en: "Nothing was filled in yet. What now?")
}
