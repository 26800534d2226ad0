public import KaderDomain
internal import TerminalUI

extension App {
    /// Whether a macro has keys left. Each waits until nothing is being read or saved.
    var isPlaying: Bool { !macro.left.isEmpty || tour?.app.isPlaying == true }

    /// What the person does: it stops a macro that is playing, and is recorded where they asked.
    mutating func hear(_ event: InputEvent) -> [Work] {
        idleMinutes = 0
        if let works = behindCurtain(event) ?? overTour(event) { return works }
        if !macro.left.isEmpty, !event.isResize {
            macro.left = []
            if let works = hiding(event) { return works }
            notice = Notice(.stopped)
            return []
        }
        if macro.recording != nil, !isProtecting, !isCommandOfRecording(event) { record(event) }
        return receive(event)
    }

    /// The next key of the macro that is playing. A refusal stops it: what follows was meant for
    /// another screen than the one that is there.
    mutating func playOn() -> [Work] {
        guard !macro.left.isEmpty else { return practise(.playOn) }
        guard (tour?.app.notice ?? notice)?.tone != .refusal else {
            macro.left = []
            return []
        }
        macro.isFeeding = true
        defer { macro.isFeeding = false }
        let next = macro.left.removeFirst()
        guard let event = event(doing: next) else {
            macro.left = []
            notice = Notice(.cannotBePlayed(next.action ?? ""), .refusal)
            return []
        }
        return receive(event)
    }

    /// Begins a recording, or ends the one that is under way.
    mutating func toggleRecording() {
        guard let events = macro.recording else {
            macro.recording = macro.isFeeding ? nil : []
            notice = Notice(.recording)
            return
        }
        macro.recording = nil
        notice = Notice(events.isEmpty ? .nothingRecorded : .recorded(events.count))
        if !events.isEmpty { macro.recorded = events }
    }

    /// Plays what was recorded last. No macro plays another: they might play each other for ever.
    mutating func play() {
        guard macro.recording == nil, !macro.isFeeding else {
            notice = Notice(.notWithinAnother, .refusal)
            return
        }
        macro.left = macro.recorded[...]
    }

    /// What the status line says before all else while keys are recorded.
    var recordingHint: KeyHint? {
        guard macro.recording != nil else { return nil }
        let keys = keys.bindings.first { $0.message == .record }?.keys ?? []
        return KeyHint(Self.told(keys, language), Phrase.isRecording[language])
    }

    private mutating func record(_ event: InputEvent) {
        switch event {
        case .key, .paste, .mouse:
            let logged = logged(event)
            macro.recording?.append(logged)
        case .resize: break
        }
    }

    private func isCommandOfRecording(_ event: InputEvent) -> Bool {
        guard case .key(let key) = event else { return false }
        return keyAnywhere(key) == .record
    }
}

extension InputEvent {
    fileprivate var isResize: Bool {
        if case .resize = self { true } else { false }
    }
}

extension Phrase {
    fileprivate static let isRecording = Phrase(nl: "OPNAME", en: "RECORDING")
    fileprivate static let recording = Phrase(
        nl: "Opname: wat je nu typt wordt onthouden. {everywhere.record|F7} stopt.",
        en: "Recording: what you type now is remembered. {everywhere.record|F7} stops.")
    fileprivate static let nothingRecorded = Phrase(
        nl: "Er is niets opgenomen.", en: "Nothing was recorded.")
    fileprivate static let stopped = Phrase(nl: "Afspelen gestopt.", en: "Playing stopped.")
    static let notWithinAnother = Phrase(
        nl: "Niet afgespeeld: er loopt al een opname of macro.",
        en: "Not played: a recording or macro is under way.")

    /// - Parameter action: its name in the file of keys.
    public static func cannotBePlayed(_ action: String) -> Phrase {
        Phrase(
            nl: "Afspelen gestopt: \(action) kan hier niet.",
            en: "Playing stopped: \(action) cannot be done here.")
    }

    fileprivate static func recorded(_ count: Int) -> Phrase {
        Phrase(
            nl:
                "\(count) \(count == 1 ? "toets" : "toetsen") opgenomen. {everywhere.play|F8} speelt ze af; : bewaart ze onder een naam.",
            en:
                "\(count) \(count == 1 ? "key" : "keys") recorded. {everywhere.play|F8} plays them; : keeps them under a name."
        )
    }
}
