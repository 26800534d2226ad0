internal import KaderDomain
internal import TerminalUI

/// What works everywhere.
enum AppCommand: Hashable, Sendable {
    case focus(Int), focusNext, focusPrevious
    case zoom, filter, search, palette, help, undo, redo, reopenDraft, park, copy, freeMouse
    case services(Service)
    case figures, map, callback, register, waiting, tax, bus, meetings, settings, qualityTests
    case playbooks, access, hearRequest, erasePerson, retain, restrictPerson, reportBreach
    case answerRequest, liftRestriction, editBreach
    case year, held
    case tables, calendar, sync
    case geography
    case hide, lock
    case chooseTheme, startHere, record, play, chooseMacro, keepMacro, tour, stopWork, quit
}

extension App {
    /// The keys that work in every pane, after the pane's own.
    var keys: KeyTable<AppCommand> {
        keys(
            refusingToCopy: copying != nil
                ? nil : sheets.isEmpty ? .nothingSelected : .nothingToCopy)
    }

    /// The same where it does not matter whether there is something to copy, which is much to ask
    /// for every key.
    var keysButForCopying: KeyTable<AppCommand> { keys(refusingToCopy: nil) }

    /// Those that the status line tells, which are asked for at every screen: the many others are not
    /// gone through.
    var hintedKeys: [KeyTable<AppCommand>.Binding] {
        forThisPerson(Self.hintedStandardKeys).bindings
    }

    private static let hintedStandardKeys = KeyTable(
        standardKeys([]).bindings.filter(\.isHinted))

    private func keys(refusingToCopy nothing: Phrase?) -> KeyTable<AppCommand> {
        forThisPerson(
            Self.standardKeys(
                panes, hasDraft: !drafts.isEmpty, canPark: canPark,
                hasRecording: !macro.recorded.isEmpty, isWorking: !behind.isEmpty,
                refusalToCopy: nothing))
    }

    /// With this person's own keys, and refused what they may not now.
    private func forThisPerson(
        _ standard: KeyTable<AppCommand>
    ) -> KeyTable<AppCommand> {
        let table = standard.with(own, in: ActionName.everywhere) { $0.action }
        let theirs = table.refusing { ownRole.refusal(of: $0.needed) }
        let reachable = isForced ? theirs.refusing(.overSSH) { $0.reachesMachine } : theirs
        return isReadOnly ? reachable.refusing(.onlyReading) { $0.changes } : reachable
    }

    mutating func receive(_ event: InputEvent) -> [Work] {
        if tour != nil { return practise(event) }
        if waits(event) {
            typeAhead(event)
            return []
        }
        if event == .key(.escape) { typedAhead = [] }
        switch event {
        case .resize(let size):
            self.size = size
            return []
        case .mouse(let event): return receive(event)
        case .paste(let text): return paste(text)
        case .key(let key):
            (notice, postponed) = (nil, nil)
            defer { keepTop() }
            return press(key)
        }
    }

    private mutating func press(_ key: Key) -> [Work] {
        if let command = keyAnywhere(key) { return run(command) }
        if let sheet = sheets.last { return press(key, on: sheet) }
        if isFiltering { return filter(key) }
        if let binding = panes[focus].binding(for: key) {
            return run(binding.message, unless: binding.refusal)
        }
        if let binding = keys.binding(for: key) {
            guard let refusal = binding.refusal else { return run(binding.message) }
            return refuse(refusal)
        }
        guard key == .escape else { return refuse(key) }
        if panes[focus].filter.isEmpty, stopWorkBehind() { return [] }
        return take(clearFilter())
    }

    private mutating func run(_ message: AppMessage, unless refusal: Phrase?) -> [Work] {
        guard let refusal else { return update(message) }
        return refuse(refusal)
    }

    mutating func run(_ command: AppCommand) -> [Work] {
        switch command {
        case .focus(let index): focus = index
        case .focusNext: focus = (focus + 1) % panes.count
        case .focusPrevious: focus = (focus + panes.count - 1) % panes.count
        case .zoom: isZoomed.toggle()
        case .filter: beginFiltering()
        case .help: return explainOrHelp()
        case .search: sheets.append(.search(SearchState()))
        case .copy: return copySelected()
        case .freeMouse: freeMouse()
        case .record: toggleRecording()
        case .play: play()
        case .chooseMacro: return openMacros(toKeep: false)
        case .keepMacro: return openMacros(toKeep: true)
        case .tour: return openTour()
        case .stopWork: _ = stopWorkBehind()
        case .palette: sheets.append(.palette(PaletteState()))
        case .callback: return open(.callback(CallbackForm()))
        case .register: return register()
        case .chooseTheme: sheets.append(.theme(ThemeState(selected: theme)))
        case .startHere: return startHere()
        case .services(let service): return [.readServices(service)]
        case .figures: return [.readFigures(through: Quarter(containing: now.day))]
        case .map: return [.readMap(.overdue)]
        case .waiting: return [.readWaiting()]
        case .tax: return [.readTax()]
        case .bus: return [.readBus()]
        case .meetings: return [.readMeetings]
        case .settings: return [.readSettings]
        case .playbooks: return [.readPlaybooks]
        case .held: return [.readHeld]
        case .access: return [.readAccess]
        case .hearRequest: return open(.personRequest(PersonRequestForm()))
        case .erasePerson: return open(.erasure(ErasureForm()))
        case .retain: return open(.retention(RetentionForm()))
        case .restrictPerson: return open(.restriction(RestrictionForm()))
        case .reportBreach: return open(.breach(BreachForm()))
        case .answerRequest: return [.readPersonRequests]
        case .liftRestriction: return [.readRestrictions]
        case .editBreach: return [.readBreaches]
        case .qualityTests: return [.readQualityTests]
        case .tables: return readConsultation(.seats)
        case .year: return readYear()
        case .calendar: return readConsultation(.calendar)
        case .sync: return syncOrStop()
        case .geography: showGeography()
        case .hide: return drawCurtain()
        case .lock: return lock()
        case .undo: return [.undo]
        case .redo: return [.redo]
        case .reopenDraft:
            return reopenDraft()
        case .park: return park()
        case .quit: return leaveProgram()
        }
        return []
    }

    /// What is selected says first why it can or cannot be had; otherwise the keys.
    private mutating func explainOrHelp() -> [Work] {
        if case .help = sheets.last { return [] }
        let explaining = sheets.isEmpty ? panes[focus].explaining : []
        return take(explaining.isEmpty ? [.help] : explaining)
    }

    mutating func refuse(_ reason: Phrase) -> [Work] {
        notice = Notice(ownRole.told(reason), .refusal)
        return []
    }

    mutating func refuse(_ key: Key) -> [Work] {
        notice = Notice(
            Phrase(
                nl: "\(key.told(.nl)) doet hier niets. {everywhere.help|?} laat zien wat er kan.",
                en:
                    "\(key.told(.en)) does nothing here. {everywhere.help|?} shows what can be done."
            ))
        return []
    }
}

extension Phrase {
    fileprivate static let nothingToCopy = Phrase(
        nl: "hier is niets te kopiëren", en: "there is nothing to copy here")
}
