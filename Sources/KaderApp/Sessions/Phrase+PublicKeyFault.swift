internal import KaderDomain

extension Phrase {
    init(_ fault: PublicKeyFault) {
        switch fault {
        case .isPrivate:
            self.init(
                nl:
                    "Niet toegevoegd: dit is de geheime helft van een sleutel. Geef die nooit af; het gaat om het bestand dat op .pub eindigt.",
                en:
                    "Not added: this is the private half of a key. Never hand that over; the file that ends in .pub is meant."
            )
        case .severalLines:
            self.init(
                nl: "Niet toegevoegd: hier staan meer regels. Geef één sleutel tegelijk.",
                en: "Not added: there are several lines. Give one key at a time.")
        case .options:
            self.init(
                nl:
                    "Niet toegevoegd: er staat iets voor de sleutel. Geef alleen de sleutel, vanaf ssh-ed25519.",
                en:
                    "Not added: there is something before the key. Give only the key, from ssh-ed25519 on."
            )
        case .unknownKind(let kind):
            self.init(
                nl: "Niet toegevoegd: \(kind) is te zwak of onbekend. \(Self.howToMake.nl)",
                en: "Not added: \(kind) is too weak, or unknown. \(Self.howToMake.en)")
        case .tooShort(let bits):
            self.init(
                nl:
                    "Niet toegevoegd: een RSA-sleutel van \(bits) bits is te kort. \(Self.howToMake.nl)",
                en: "Not added: an RSA key of \(bits) bits is too short. \(Self.howToMake.en)")
        case .malformed:
            self.init(
                nl: "Niet toegevoegd: dit is geen (hele) openbare sleutel. Kijk of er niets mist.",
                en:
                    "Not added: this is not a public key, or not a whole one. Check whether a part is missing."
            )
        case .taken(let name):
            self.init(
                nl:
                    "Niet toegevoegd: deze sleutel is al van \(name). Ieder heeft een eigen sleutel.",
                en: "Not added: this key is \(name)'s already. Everybody has a key of their own.")
        case .revoked:
            self.init(
                nl: "Niet toegevoegd: deze sleutel is ooit ingetrokken. \(Self.howToMake.nl)",
                en: "Not added: this key was revoked before. \(Self.howToMake.en)")
        case .unfitName:
            self.init(
                nl:
                    "Niet toegevoegd: zo'n naam kan niet bij een sleutel. Gebruik letters zonder accent, cijfers, punt, streepje.",
                en:
                    "Not added: a key cannot have such a name. Use letters without accents, digits, full stop, hyphen."
            )
        case .unknown(let text):
            self.init(
                nl:
                    "Er is hier niet één sleutel die met \(text) begint. `kader key list` toont ze.",
                en:
                    "No single key here begins with \(text). `kader key list` shows them."
            )
        }
    }

    private static let howToMake = Phrase(
        nl: "Maak een nieuwe: `ssh-keygen -t ed25519`.",
        en: "Make a new one: `ssh-keygen -t ed25519`.")
}
