public import KaderDomain

extension DossierSummary {
    /// How it stands: closed and why, or what is done next.
    public func told(_ language: Language) -> String {
        if let closing = dossier.closing {
            let closed = Phrase(nl: "gesloten", en: "closed")[language]
            let reason = isReadable ? " · \(closing.reason)" : ""
            return "\(closed) \(closing.day.short(in: language))\(reason)"
        }
        guard isReadable else {
            return Phrase(nl: "vraag \(dossier.openedBy)", en: "ask \(dossier.openedBy)")[language]
        }
        let day = dossier.nextDay.map { " · \($0.short(in: language))" } ?? ""
        return dossier.nextStep + day
    }
}

extension DossierDetail {
    /// How it stands, then the journal, the last line first, then that there are protected notes.
    func told(_ language: Language) -> [HistoryLine] {
        let facts = HistoryLine(
            heading: [dossier.title, summary.adviser, summary.employer].filter { !$0.isEmpty }
                .joined(separator: " · "),
            changes: [summary.told(language)].filter { !$0.isEmpty })
        let journal = lines.reversed().map {
            HistoryLine(heading: $0.heading[language], changes: [$0.words(language)])
        }
        let apart = notes.map { note in
            HistoryLine(
                heading: "\(Phrase(kind: "protectedNote")[language]): \(note.kind.label[language])",
                changes: [note.reason])
        }
        return [facts] + journal + apart
    }
}

extension ProtectedNote {
    /// What it says, with what it is and why it is kept.
    func told(_ text: String, _ language: Language) -> HistoryLine {
        HistoryLine(
            heading: "\(kind.label[language]) · \(reason)",
            changes: text.split(separator: "\n").map(String.init))
    }
}
