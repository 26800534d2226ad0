internal import KaderDomain
internal import TerminalUI

extension App {
    /// Asks which macros there are. A macro chooses none: see ``play()``.
    mutating func openMacros(toKeep: Bool) -> [Work] {
        guard !macro.isFeeding else {
            notice = Notice(.notWithinAnother, .refusal)
            return []
        }
        return [.listMacros(toKeep: toKeep)]
    }

    mutating func receive(_ message: MacroMessage) -> [Work] {
        switch message {
        case .listed(let names, let isToKeep):
            sheets.append(.macros(MacroSheet(names: names, isToKeep: isToKeep)))
        case .read(let name, let log): play(log, called: name)
        }
        return []
    }

    /// The size that a log begins with is left alone: the person's window is as it is.
    private mutating func play(_ log: String, called name: String) {
        do throws(Replay.Fault) {
            macro.recorded = try Replay(log).events.filter { logged in
                if case .resize = logged.event { false } else { true }
            }
            play()
        } catch {
            notice = Notice(.unreadable(name, error), .refusal)
        }
    }

    mutating func press(_ key: Key, in macros: MacroSheet) -> [Work] {
        var macros = macros
        switch key {
        case .escape:
            sheets.removeLast()
            return []
        case .enter: return macros.isToKeep ? keep(macros) : choose(macros)
        default: _ = macros.list.handle(key, rows: macros.matches.count)
        }
        replace(.macros(macros))
        return []
    }

    private mutating func choose(_ macros: MacroSheet) -> [Work] {
        guard macros.matches.indices.contains(macros.selection) else { return [] }
        sheets.removeLast()
        return [.readMacro(macros.matches[macros.selection])]
    }

    private mutating func keep(_ macros: MacroSheet) -> [Work] {
        guard let name = macros.name else {
            notice = Notice(.noName, .refusal)
            return []
        }
        sheets.removeLast()
        var log = EventLog()
        let lines = macro.recorded.map { log.text(for: $0) }.joined() + log.end()
        return [.keepMacro(lines, as: name)]
    }

    func view(of macros: MacroSheet) -> Picker {
        let rows = macros.matches.map { PickerRow($0) }
        return Picker(
            (macros.isToKeep ? Phrase.keepAs : .chooseMacro)[language], query: macros.list.line,
            rows: rows, selection: rows.isEmpty || macros.isToKeep ? nil : macros.selection,
            placeholder: own.filled(
                macros.isToKeep ? Phrase.typeAName : .noMacros, language))
    }
}

extension Phrase {
    fileprivate static let keepAs = Phrase(nl: "Opname bewaren als", en: "Keep the recording as")
    fileprivate static let chooseMacro = Phrase(nl: "Macro afspelen", en: "Play a macro")
    fileprivate static let typeAName = Phrase(
        nl: "Typ een naam en druk op Enter.", en: "Type a name and press Enter.")
    fileprivate static let noMacros = Phrase(
        nl: "Geen macro gevonden. Neem er een op met {everywhere.record|F7}.",
        en: "No macro found. Record one with {everywhere.record|F7}.")
    fileprivate static let noName = Phrase(
        nl: "Niet bewaard: kies een naam zonder / en zonder punt vooraan.",
        en: "Not kept: choose a name without / that does not begin with a dot.")

    fileprivate static func unreadable(_ name: String, _ fault: Replay.Fault) -> Phrase {
        Phrase(
            nl: "\(name) is niet te lezen: kijk naar regel \(fault.line).",
            en: "\(name) cannot be read: look at line \(fault.line).")
    }
}
