import KaderDomain

/// Why a session does not do what was asked; nothing was done.
enum SessionRefusal: Error, Hashable {
    /// The key lets nobody in, or not this person.
    case notAdmitted

    /// It was taken back while the session went on.
    case revoked
    case noTerminal
    case notOffered
    case notAnOption(String)

    /// A sign that a shell would act on.
    case meaning(Character)
    case tooLong

    /// Other than as the service account.
    case notServing(String)

    var phrase: Phrase {
        switch self {
        case .notAdmitted:
            Phrase(
                nl:
                    "Niet geopend: deze sleutel laat je hier niet (meer) binnen. Vraag een beheerder.",
                en:
                    "Not opened: this key does not let you in here, or no longer. Ask an administrator."
            )
        case .revoked:
            Phrase(
                nl:
                    "Gestopt: je sleutel is ingetrokken. Wat je aan het typen was is als klad bewaard.",
                en: "Stopped: your key was revoked. What you were typing is kept as a draft.")
        case .noTerminal:
            Phrase(
                nl: "Niet geopend: hier is geen terminal. Log in met `ssh -t`.",
                en: "Not opened: there is no terminal here. Log in with `ssh -t`.")
        case .notOffered, .tooLong: Self.notOfferedPhrase
        case .notAnOption(let name):
            Phrase(
                nl: "Niet gedaan: \(name) kan niet over SSH. \(Self.notOfferedPhrase.nl)",
                en: "Not done: \(name) cannot be used over SSH. \(Self.notOfferedPhrase.en)")
        case .meaning(let sign):
            Phrase(
                nl:
                    "Niet gedaan: het teken \(String(sign)) kan hier niet. \(Self.notOfferedPhrase.nl)",
                en:
                    "Not done: the sign \(String(sign)) cannot be used here. \(Self.notOfferedPhrase.en)"
            )
        case .notServing(let user):
            Phrase(
                nl: "Geen antwoord: \(user) is niet het account waarin kader hier draait.",
                en: "No answer: \(user) is not the account in which kader runs here.")
        }
    }

    private static let notOfferedPhrase = Phrase(
        nl:
            "Over SSH kan: kader openen, `kader sync --stdio`, `kader export SOORT`, `kader import SOORT -`.",
        en:
            "Over SSH you can: open kader, `kader sync --stdio`, `kader export KIND`, `kader import KIND -`."
    )
}
