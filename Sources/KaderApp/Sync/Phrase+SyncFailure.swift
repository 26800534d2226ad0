internal import KaderDomain
internal import KaderSeal
internal import KaderSync

extension Phrase {
    init(_ error: SealError) {
        switch error {
        case .notSealed:
            self.init(
                nl: "Dit bestand is niet van kader, of niet heel. Er is niets van ingelezen.",
                en: "This file is not kader's, or not whole. Nothing of it was taken in.")
        case .newerFormat: self.init(newer: ())
        case .notForUs:
            self.init(
                nl: "Dit is voor anderen bedoeld. Er is niets van ingelezen.",
                en: "This is meant for others. Nothing of it was taken in.")
        case .changed:
            self.init(
                nl: "Dit is onderweg veranderd. Er is niets van ingelezen; wissel nog eens uit.",
                en: "This was changed on the way. Nothing of it was taken in; sync once more.")
        case .untrusted(let id):
            self.init(
                nl:
                    "Dit komt van een apparaat dat hier niet (meer) bekend is (\(id)). Er is niets van ingelezen. Nodig het uit met `kader remote invite`.",
                en:
                    "This comes from a device that is not known here, or no longer (\(id)). Nothing of it was taken in. Invite it with `kader remote invite`."
            )
        case .wrongCode:
            self.init(
                nl: "Bij deze code is hier geen uitnodiging. Kijk de code na, en of dit de map is.",
                en:
                    "There is no invitation here for this code. Check the code, and that this is the folder."
            )
        }
    }

    init(_ error: SegmentError) {
        switch error {
        case .newerFormat: self.init(newer: ())
        case .malformed(let place):
            self.init(
                nl: "Hier klopt iets niet (\(place)). Er is niets van ingelezen.",
                en: "Something is wrong in this (\(place)). Nothing of it was taken in.")
        }
    }

    private init(newer: Void) {
        self.init(
            nl:
                "Dit komt van een nieuwere kader. Werk kader hier bij en wissel dan nog eens uit; tot die tijd blijft het liggen.",
            en:
                "This comes from a newer kader. Update kader here, then sync again; until then it stays where it is."
        )
    }

    init(_ error: WireError) {
        switch error {
        case .notKader:
            self.init(
                nl:
                    "Aan de andere kant antwoordt iets anders dan kader. Er is niets uitgewisseld. Kijk of kader daar staat.",
                en:
                    "What answers at the other end is not kader. Nothing was exchanged. See whether kader is installed there."
            )
        case .cut:
            self.init(
                nl:
                    "De verbinding viel weg. Wat al binnen was is bewaard; wissel straks nog eens uit, dan gaat het verder.",
                en:
                    "The connection was lost. What had come in is kept; sync again later, and it goes on."
            )
        case .garbled:
            self.init(
                nl:
                    "Wat binnenkwam is geen taal van kader. Wat daarvoor kwam is bewaard; wissel nog eens uit.",
                en:
                    "What came in makes no sense to kader. What came before is kept; sync once more."
            )
        case .noConnection(let status):
            self.init(
                nl:
                    "Geen verbinding (ssh \(status)). Alles staat op deze laptop; uitwisselen kan later.",
                en: "No connection (ssh \(status)). Everything is on this laptop; sync later.")
        case .noFolder:
            self.init(
                nl:
                    "Die map is er niet: zit de stick erin? Alles staat op dit apparaat; uitwisselen kan later.",
                en:
                    "That folder is not there: is the stick in? Everything is on this device; sync later."
            )
        case .noAddress:
            self.init(
                nl: "Dit is geen adres. Zo wel: een map, of ssh://naam@machine/pad.",
                en: "That is not an address. These are: a folder, or ssh://name@machine/path.")
        }
    }

    init(_ error: PairingError) {
        switch error {
        case .fictional:
            self.init(
                nl:
                    "Een van de twee heeft verzonnen mensen (een demo), de ander echte. Er is niets uitgewisseld.",
                en:
                    "One of the two has fictional people (a demo), the other real ones. Nothing was exchanged."
            )
        case .notHome:
            self.init(
                nl:
                    "Dit is de laptop van de bus: hij wisselt alleen uit met het huis dat hem klaarmaakte. Naar huis: `kader bus return HUIS`.",
                en:
                    "This is the bus laptop: it syncs only with the house that prepared it. Coming home: `kader bus return HOME`."
            )
        case .newKeys:
            self.init(
                nl:
                    "Dit huis is teruggezet zonder zijn sleutels (het bestand .keys) en herkent deze laptop niet. Alles staat nog op de laptop. Maak weer kennis: in het huis `kader remote invite MAP`, op de laptop `kader remote join MAP CODE`, in het huis `kader sync MAP`; dan nog eens `kader bus return`.",
                en:
                    "This house was restored without its keys (the file .keys) and does not know this laptop. Everything is still on the laptop. Introduce them again: in the house `kader remote invite FOLDER`, on the laptop `kader remote join FOLDER CODE`, in the house `kader sync FOLDER`; then `kader bus return` once more."
            )
        case .unknownBus:
            self.init(
                nl:
                    "Dit huis kent deze laptop van de bus niet, of heeft hem als kwijt gemeld. Ligt het bestand .keys ernaast? Er is niets weg.",
                en:
                    "This house does not know this bus laptop, or reported it lost. Is the file .keys beside it? Nothing is lost."
            )
        }
    }

    init(_ error: ClashError) {
        switch error {
        case .settled:
            self.init(
                nl: "Dit is al opgelost. Er is niets veranderd.",
                en: "This has been settled already. Nothing was changed.")
        case .notOfField:
            self.init(
                nl:
                    "Hier is geen versie te kiezen. Verander een van de twee, dan is het opgelost.",
                en: "There is no version to choose here. Change one of the two, and it is settled.")
        case .onlyToKnow:
            self.init(
                nl: "Hier is niets te kiezen: zeg alleen dat je het gezien hebt.",
                en: "There is nothing to choose here: only say that you have seen it.")
        case .notToKnow:
            self.init(
                nl: "Gezien is hier niet genoeg: kies of verander iets.",
                en: "Having seen it is not enough here: choose, or change something.")
        case .unfitting:
            self.init(
                nl:
                    "Die versie past niet bij de rest van wat er nu staat. Er is niets veranderd; wijzig het zelf.",
                en:
                    "That version does not go with the rest of what is there now. Nothing was changed; edit it yourself."
            )
        case .unknownVersion:
            self.init(
                nl: "Die versie is er niet. Kies er een uit de lijst.",
                en: "There is no such version. Choose one from the list.")
        }
    }

    init(_ error: SealedBackupError) {
        switch error {
        case .locked:
            self.init(
                nl:
                    "Niet teruggezet: deze code opent de reservekopie niet. Kijk de code na; er is niets veranderd.",
                en:
                    "Not restored: this code does not open the backup. Check the code; nothing was changed."
            )
        case .noCode:
            self.init(
                nl:
                    "Niet teruggezet: dit is geen code. Een code heeft 25 letters en cijfers; er is niets veranderd.",
                en:
                    "Not restored: that is not a code. A code has 25 letters and digits; nothing was changed."
            )
        case .damaged:
            self.init(
                nl:
                    "Niet teruggezet: deze reservekopie is niet heel, of veranderd. Neem een andere; er is niets veranderd.",
                en:
                    "Not restored: this backup is not whole, or was changed. Take another; nothing was changed."
            )
        case .newerFormat:
            self.init(
                nl:
                    "Niet teruggezet: een nieuwere kader maakte deze reservekopie. Werk kader bij; er is niets veranderd.",
                en:
                    "Not restored: a newer kader made this backup. Update kader; nothing was changed."
            )
        case .stranger:
            self.init(
                nl:
                    "Niet teruggezet: deze reservekopie is van een apparaat dat hier niet bekend is. Er is niets veranderd.",
                en:
                    "Not restored: this backup is from a device that is not known here. Nothing was changed."
            )
        }
    }
}
