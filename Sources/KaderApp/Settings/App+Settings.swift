internal import KaderDomain
internal import KaderStore
internal import TerminalUI

// MARK: - What an administrator sets

extension App {
    /// Lets the person choose which setting to change.
    mutating func show(_ settings: Settings) {
        let options = SettingKey.allCases.map { key in
            let value = settings[key].split(whereSeparator: \.isNewline).joined(separator: " ")
            return Pick<Addressed>.Option(
                key.label, detail: String(value.prefix(60)),
                Addressed(.openForm(.setting(SettingForm(key)))))
        }
        sheets.append(
            .pick(
                PickState(
                    pick: Pick(
                        Phrase(nl: "Welke instelling?", en: "Which setting?"), options: options))))
    }
}

extension Work {
    static let readSettings = Work("read settings") { dependencies, send in
        do {
            send(.settingsRead(try dependencies.store.settings()))
        } catch {
            send(.say(Notice(Phrase(error), .refusal)))
        }
    }
}
