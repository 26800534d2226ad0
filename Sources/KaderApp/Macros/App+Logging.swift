internal import KaderDomain
internal import TerminalUI

/// What keys do, for a log of them: told as it is in the file of keys, so that people can read it and
/// who has other keys can play it.
extension App {
    /// An event with the name of what it does now, to be written down before it is done.
    func logged(_ event: InputEvent) -> LoggedEvent {
        guard case .key(let key) = event else { return LoggedEvent(event) }
        return LoggedEvent(event, does: action(of: key)?.description)
    }

    /// What is to be sent to do again what was logged: the key that does it now. Nil where nothing
    /// here does: what the key itself would do is something else.
    func event(doing logged: LoggedEvent) -> InputEvent? {
        guard case .key(let key) = logged.event,
            let name = logged.action.flatMap({ ActionName($0) }),
            action(of: key) != name
        else { return logged.event }
        return self.key(of: name).flatMap { action(of: $0) == name ? .key($0) : nil }
    }

    /// Nil for what is typed, and for what a key does only in one list.
    private func action(of key: Key) -> ActionName? {
        if let tour { return tour.app.action(of: key) }
        guard !waits(.key(key)) else { return nil }
        if let command = keyAnywhere(key) { return name(command) }
        if case .form = sheets.last { return formAction(of: key) }
        if let sheet = sheets.last {
            return table(of: sheet, under: own)?.binding(for: key)?.message.name
        }
        guard !isFiltering else { return nil }
        return panes[focus].action(of: key) ?? keys.binding(for: key).map { name($0.message) }
    }

    private func formAction(of key: Key) -> ActionName? {
        FormCommand.allCases.first { own.keys(of: $0).contains(key) }
            .map { ActionName(FormCommand.place, $0.action) }
    }

    private func sheetKey(of action: ActionName) -> Key? {
        sheets.last.flatMap { table(of: $0, under: own) }?.bindings
            .first { $0.message.name == action }?.message.key
    }

    private func name(_ command: AppCommand) -> ActionName {
        ActionName(ActionName.everywhere, command.action)
    }

    private func key(of action: ActionName) -> Key? {
        if let tour { return tour.app.key(of: action) }
        switch action.place {
        case ActionName.everywhere:
            return keys.bindings.first { name($0.message) == action }?.keys.first
        case FormCommand.place:
            return FormCommand.allCases.first { $0.action == action.action }
                .flatMap { own.keys(of: $0).first }
        case panes[focus].place: return panes[focus].key(of: action.action)
        default: return sheetKey(of: action)
        }
    }
}
