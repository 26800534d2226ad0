public import KaderDomain

/// What can be hidden from the agenda, and shown again, like one of several calendars. Each has a
/// letter besides its colour; those of people are small, and found in `PersonLetters`.
public enum AgendaLayer: Hashable, Sendable {
    case service(Service)
    case appointments, free, busy
    case person(Contact.ID)
    case room(Room.ID)

    /// Those that every agenda has, in the order in which they are offered.
    static let common: [AgendaLayer] =
        Service.allCases.map(AgendaLayer.service) + [.appointments, .free, .busy]

    /// What it is called; blank for a person or a room, which have a name.
    var label: Phrase {
        switch self {
        case .service(let service): service.label
        case .appointments: Phrase(nl: "afspraken", en: "appointments")
        case .free: Phrase(nl: "vrij", en: "free")
        case .busy: Phrase(nl: "elders bezet", en: "busy elsewhere")
        case .person, .room: Phrase(same: "")
        }
    }

    /// The letter in the grid; nil for a person or a room.
    func letter(in language: Language) -> Character? {
        switch self {
        case .service(let service): service.letter
        case .appointments: "A"
        case .free: language == .nl ? "V" : "F"
        case .busy: "X"
        case .person, .room: nil
        }
    }
}

/// The small letters by which consulenten are known in an agenda.
enum PersonLetters {
    /// For each name the first letter of it that nobody before it has; after that the first of
    /// the alphabet; a dot where the alphabet is used up.
    static func of(_ names: [String]) -> [Character] {
        var taken: Set<Character> = []
        return names.map { name in
            let own = Folding.fold(name).filter { ("a"..."z").contains($0) }
            let letter = (own + alphabet).first { !taken.contains($0) } ?? "."
            taken.insert(letter)
            return letter
        }
    }

    private static let alphabet = "abcdefghijklmnopqrstuvwxyz"
}
