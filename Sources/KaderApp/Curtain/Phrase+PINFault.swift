internal import KaderDomain

extension Phrase {
    init(_ fault: PINFault) {
        switch fault {
        case .length:
            self.init(
                nl: "Niet ingesteld: een pincode heeft vier tot twaalf cijfers.",
                en: "Not set: a PIN has four to twelve digits.")
        case .tooPlain:
            self.init(
                nl:
                    "Niet ingesteld: deze raadt iemand zo. Kies geen rijtje en niet steeds hetzelfde.",
                en: "Not set: this is easily guessed. Avoid a row like 1234, or one digit repeated."
            )
        case .wrong:
            self.init(
                nl: "Dat is niet de goede pincode. Probeer het nog eens.",
                en: "That is not the right PIN. Try again.")
        case .wait(let seconds):
            self.init(
                nl:
                    "Even wachten: over \(seconds) seconden kan het weer. Vergeten? Een beheerder wist de code.",
                en:
                    "Wait: try again in \(seconds == 1 ? "1 second" : "\(seconds) seconds"). Forgotten? An administrator clears it."
            )
        case .none(let name):
            self.init(
                nl: "\(name) heeft hier geen pincode. `kader pin set \(name)` maakt er een.",
                en: "\(name) has no PIN here. `kader pin set \(name)` makes one.")
        case .unlike:
            self.init(
                nl: "Niet ingesteld: de twee keer is niet hetzelfde. Doe het nog eens.",
                en: "Not set: the two differ. Try again.")
        case .notInLines:
            self.init(
                nl:
                    "Niet geopend: aan deze balie zegt ieder met een pincode wie die is, en in regels kan dat niet. Open kader zonder --plain.",
                en:
                    "Not opened: at this desk people say by PIN who they are, and that cannot be done in lines. Open kader without --plain."
            )
        }
    }
}
