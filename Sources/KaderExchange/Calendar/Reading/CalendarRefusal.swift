internal import KaderDomain

/// Why a line of a calendar file cannot be followed. Where it stands is told by ``CalendarFault``.
enum CalendarRefusal: Error, Hashable, Sendable {
    case notText
    case notALine
    case outsideCalendar
    case notClosed(String)
    case notOpen(String)
    case tooDeep
    case tooLong
    case tooManyEvents
    case twice(String)
    case missing(String)
    case badTime(String)
    case badLength(String)
    case badRule(String)
    case ruleWithUnknown(String)
    case unknownZone(String)
    case zoneWithoutClock(String)
    case endsBeforeBeginning
    case dayAndTime
    case changesWhatFollows
    case tooMuchWork
}

extension CalendarRefusal {
    var phrase: Phrase {
        switch self {
        case .notText: Phrase(nl: "dit is geen tekst (UTF-8)", en: "this is not text (UTF-8)")
        case .notALine:
            Phrase(nl: "dit is geen regel van een agenda", en: "this is not a line of a calendar")
        case .outsideCalendar:
            Phrase(nl: "hier begint geen VCALENDAR", en: "no VCALENDAR begins here")
        case .notClosed(let name):
            Phrase(nl: "\(name) wordt niet gesloten", en: "\(name) is not closed")
        case .notOpen(let name):
            Phrase(nl: "END:\(name) sluit niets", en: "END:\(name) closes nothing")
        case .tooLong:
            Phrase(
                nl: "het bestand is groter dan \(CalendarLimits.bytes / 1_000_000) MB",
                en: "the file is larger than \(CalendarLimits.bytes / 1_000_000) MB")
        case .tooDeep: Phrase(nl: "te diep in elkaar", en: "nested too deep")
        case .tooManyEvents:
            Phrase(
                nl: "meer dan \(CalendarLimits.events) afspraken",
                en: "more than \(CalendarLimits.events) events")
        case .twice(let name):
            Phrase(nl: "\(name) staat er twee keer", en: "\(name) is there twice")
        case .missing(let name): Phrase(nl: "\(name) ontbreekt", en: "\(name) is missing")
        case .badTime(let text):
            Phrase(nl: "\"\(text)\" is geen dag of tijd", en: "\"\(text)\" is not a day or time")
        case .badLength(let text):
            Phrase(nl: "\"\(text)\" is geen duur", en: "\"\(text)\" is not a duration")
        default: phraseOfRules
        }
    }

    private var phraseOfRules: Phrase {
        switch self {
        case .badRule(let text):
            Phrase(
                nl: "\"\(text)\" is geen regel om te herhalen",
                en: "\"\(text)\" is not a rule to repeat by")
        case .ruleWithUnknown(let name):
            Phrase(nl: "herhalen met \(name) kan kader niet", en: "kader cannot repeat by \(name)")
        case .unknownZone(let name):
            Phrase(
                nl: "de tijdzone \"\(name)\" staat niet in het bestand",
                en: "the time zone \"\(name)\" is not in the file")
        case .zoneWithoutClock(let name):
            Phrase(
                nl: "de tijdzone \"\(name)\" zegt geen tijd",
                en: "the time zone \"\(name)\" gives no time")
        case .endsBeforeBeginning:
            Phrase(nl: "het einde is vóór het begin", en: "the end comes before the beginning")
        case .dayAndTime:
            Phrase(
                nl: "begin en einde zijn niet allebei een dag of allebei een tijd",
                en: "beginning and end are not both a day or both a time")
        case .changesWhatFollows:
            Phrase(
                nl: "\"deze en volgende\" (THISANDFUTURE) kan kader niet",
                en: "kader cannot follow \"this and future\" (THISANDFUTURE)")
        default:
            Phrase(
                nl: "dit herhaalt te vaak om uit te rekenen",
                en: "this repeats too often to work out")
        }
    }
}
