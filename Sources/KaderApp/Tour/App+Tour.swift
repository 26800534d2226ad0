internal import KaderDomain
internal import TerminalUI

extension App {
    mutating func receive(_ message: TourMessage) -> [Work] {
        switch message {
        case .offer: return offerTour()
        case .open: return openTour()
        case .begin(let dependencies):
            let tour = Tour(dependencies, size: size)
            self.tour = tour
            notice = nil
            return tour.start
        case .practice(let message): return practise(message)
        }
    }

    mutating func openTour() -> [Work] {
        guard !isPlain else {
            notice = Notice(.noTourInLines, .refusal)
            return []
        }
        guard size.holds(Self.smallestForTour) else {
            notice = Notice(.tooSmallForTour, .refusal)
            return []
        }
        return [.beginTour]
    }

    /// What the person does while the tour is open. Esc ends it where it has nothing to close; before the
    /// last step it asks for another Esc.
    mutating func practise(_ event: InputEvent) -> [Work] {
        switch event {
        case .resize(let size):
            self.size = size
            tour?.resize(to: size)
            return []
        case .key(.escape) where tour?.isAtRest == true:
            if tour?.leaves() == true { endTour() }
            return []
        default:
            tour?.stays()
            return practise(.event(event))
        }
    }

    mutating func practise(_ message: AppMessage) -> [Work] {
        let works = tour?.update(message) ?? []
        guard let practised = tour?.app else { return [] }
        mouse.isFree = practised.mouse.isFree
        if practised.isOver { endTour() }
        return works
    }

    private mutating func endTour() {
        tour = nil
        notice = Notice(.tourIsOver)
    }

    /// Once, where nothing else asks for attention.
    private mutating func offerTour() -> [Work] {
        guard sheets.isEmpty, tour == nil, !isFiltering else { return [] }
        sheets.append(
            .question(
                Question(
                    Phrase(nl: "Voor het eerst hier?", en: "Here for the first time?"),
                    lines: [.whatTheTourIs, .tourLater],
                    choices: [
                        .init(
                            "r", Phrase(nl: "rondleiding", en: "tour"),
                            Addressed(.tour(.open))),
                        .init(
                            "z", Phrase(nl: "zelf rondkijken", en: "look around myself"),
                            Addressed(.draftsRead([]))),
                    ]), selected: 0))
        return [.rememberTour]
    }

    /// The least that shows a pane above the box.
    static let smallestForTour = Size(columns: 76, rows: 16)
}

extension Phrase {
    fileprivate static let whatTheTourIs = Phrase(
        nl: "Een rondleiding van twee minuten, met verzonnen mensen.",
        en: "A tour of two minutes, with made-up people.")
    fileprivate static let tourLater = Phrase(
        nl: "Of later, met {everywhere.palette|:} en dan rondleiding.",
        en: "Or later, with {everywhere.palette|:} and then tour.")
    fileprivate static let tourIsOver = Phrase(
        nl: "Einde van de rondleiding. Dit zijn je eigen gegevens weer.",
        en: "The tour is over. These are your own data again.")
    fileprivate static let noTourInLines = Phrase(
        nl: "De rondleiding is er alleen op het scherm, niet met --plain.",
        en: "The tour is on the screen only, not with --plain.")
    fileprivate static let tooSmallForTour = Phrase(
        nl: "Voor de rondleiding is dit venster te klein: maak het minstens 76×16.",
        en: "This window is too small for the tour: make it at least 76×16.")
}
