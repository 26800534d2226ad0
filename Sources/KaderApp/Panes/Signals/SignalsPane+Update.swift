public import KaderDomain

extension SignalsPane {
    public mutating func update(_ message: Message) -> [Step<Self>] {
        switch message {
        case .move(let step): move(by: step)
        case .open: (opened, row) = (selected, 0)
        case .goBack: goBack()
        case .show(let list): show(list)
        case .scan: return scan()
        case .examine: return signal.map { [.run(.examine($0.id))] } ?? []
        case .takeUp: return signal.map { [.run(.takeUp($0.id))] } ?? []
        case .report: return askToReport()
        case .doReport(let id, let route): return [.run(.report(id, route))]
        case .reportElsewhere(let id): return [.open(.signalReport(SignalReportForm(id)))]
        case .answer: return form { .signalAnswer(SignalAnswerForm($0)) }
        case .close: return form { .signalEnd(SignalEndForm($0, isFalseAlarm: false)) }
        case .dismiss: return form { .signalEnd(SignalEndForm($0, isFalseAlarm: true)) }
        case .raise: return [.open(.signal(SignalForm(about: unraised)))]
        case .history:
            return signal.map { [.history(kind: "signal", id: $0.id.description)] } ?? []
        case .askWhyNot: return [.run(.readCells)]
        case .cells(let cells, let names, let aliases):
            return [.pick(pick(of: cells, names, aliases))]
        case .whyNot(let cell): return [.run(.tellWhy(cell))]
        case .told(let line): (opened, row) = (line, 0)
        case .loaded(let lines): accept(lines)
        case .looked(let found): return looked(found)
        case .written(let phrase): return [.say(Notice(phrase, .success)), .run(.read)]
        case .failed(let phrase):
            isLooking = false
            return [.say(Notice(phrase, .refusal))]
        }
        return []
    }

    public mutating func filter(by text: String) -> [Step<Self>] {
        (opened, filter) = (nil, text)
        keepSelection()
        return []
    }

    public mutating func giveUpFilter(since before: Self) -> [Step<Self>] {
        selection = before.selection
        return filter(by: "")
    }

    /// The signal that keys are about.
    var signal: Signal? { current?.signal }

    /// The cell that keys are about, where it is no signal yet.
    private var unraised: SignalCell? {
        current.flatMap { $0.signal == nil ? $0.cell : nil }
    }

    private func form(_ form: (Signal.ID) -> FormKind) -> [Step<Self>] {
        signal.map { [.open(form($0.id))] } ?? []
    }

    private mutating func goBack() {
        if opened == nil { show(.open) }
        opened = nil
    }

    private mutating func show(_ list: SignalList) {
        (self.list, opened, filter) = (list, nil, "")
        keepSelection()
    }

    private mutating func scan() -> [Step<Self>] {
        isLooking = true
        return [.run(.scan)]
    }

    private mutating func looked(_ found: Int?) -> [Step<Self>] {
        isLooking = false
        return found.map { [.say(Notice(Phrase(signalsFound: $0)))] } ?? []
    }
}

extension Phrase {
    /// How many signals a scan raised or opened again.
    public init(signalsFound count: Int) {
        switch count {
        case 0: self.init(nl: "Geen nieuwe signalen.", en: "No new signals.")
        case 1:
            self.init(nl: "1 signaal nieuw of heropend.", en: "1 signal new or reopened.")
        default:
            self.init(
                nl: "\(count) signalen nieuw of heropend.",
                en: "\(count) signals new or reopened.")
        }
    }
}
