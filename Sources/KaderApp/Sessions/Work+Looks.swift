internal import KaderDomain
internal import KaderStore

extension Work {
    /// Who looked at a person and who changed what, for the sheet of history.
    static func readLooks(at person: Contact.ID) -> Work {
        Work("read looks") { dependencies, send in
            do {
                let entries = try dependencies.store.accessLog(AccessQuery(person: person))
                let lines = entries.map { HistoryLine($0, dependencies.language) }
                let title = Phrase(nl: "Wie keek en wijzigde", en: "Who looked and changed")
                send(.historyRead(title: title[dependencies.language], lines))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }
}

extension HistoryLine {
    fileprivate init(_ entry: AccessEntry, _ language: Language) {
        let local = Amsterdam.local(entry.at)
        let from = entry.way.map { " (\($0.label[language]))" } ?? ""
        heading =
            "\(local.day.short(in: language)) \(local.time)  \(entry.actor)  \(entry.act[language])\(from)"
        changes = []
    }
}
