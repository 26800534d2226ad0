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
                en: "Not set: this is easily guessed. Choose no row, and not the same all along.")
        case .wrong:
            self.init(
                nl: "Dat is niet de goede pincode. Probeer het nog eens.",
                en: "That is not the right PIN. Try once more.")
        case .wait(let seconds):
            self.init(
                nl:
                    "Even wachten: over \(seconds) seconden kan het weer. Vergeten? Een beheerder wist de code.",
                en: "Wait: try again in \(seconds) seconds. Forgotten? A beheerder clears it.")
        case .none(let name):
            self.init(
                nl: "\(name) heeft hier geen pincode. `kader pin set \(name)` maakt er een.",
                en: "\(name) has no PIN here. `kader pin set \(name)` makes one.")
        case .unlike:
            self.init(
                nl: "Niet ingesteld: de twee keer is niet hetzelfde. Doe het nog eens.",
                en: "Not set: the two differ. Do it once more.")
        case .notInLines:
            self.init(
                nl:
                    "Niet geopend: aan deze balie zegt ieder met een pincode wie die is, en in regels kan dat niet. Open kader zonder --plain.",
                en:
                    "Not opened: at this desk people say by PIN who they are, which lines cannot. Open kader without --plain."
            )
        }
    }
}
