internal import KaderDomain
internal import KaderStore

extension Phrase {
    init(_ error: StoreError) {
        switch error {
        case .missing:
            self.init(
                nl:
                    "Niet geopend: het bestand is er niet. Maak het met `kader init` (leeg) of `kader demo` (verzonnen gegevens), of wijs met --database een ander aan.",
                en:
                    "Not opened: the file is not there. Make it with `kader init` (empty) or `kader demo` (made-up data), or point --database at another."
            )
        case .noFolder:
            self.init(
                nl: "Niet gemaakt: die map is er niet. Maak de map eerst, of kies een andere plek.",
                en: "Not made: that folder is not there. Make it first, or choose another place.")
        case .exists:
            self.init(
                nl:
                    "Niet gemaakt: er staat al een bestand. Kies met --database een andere plek.",
                en: "Not made: there is a file already. Choose another place with --database.")
        case .notKader:
            self.init(
                nl:
                    "Niet geopend: dit is geen bestand van kader. Wijs met --database het goede aan.",
                en: "Not opened: this is not a file of kader's. Point --database at the right one.")
        case .newerSchema:
            self.init(
                nl:
                    "Niet geopend: dit bestand is van een nieuwere kader. Werk kader bij; er is niets veranderd.",
                en:
                    "Not opened: this file is from a newer kader. Update kader; nothing was changed."
            )
        case .olderSchema:
            self.init(
                nl:
                    "Niet geopend: dit bestand is van een oudere kader en mag niet bijgewerkt worden. Open het eerst waar dat wel mag.",
                en:
                    "Not opened: this file is from an older kader and may not be updated. Open it first where it may be."
            )
        case .corrupt:
            self.init(
                nl:
                    "Niet gelukt: het bestand is beschadigd. Zet een reservekopie terug met `kader restore`; er is niets veranderd.",
                en:
                    "Not done: the file is damaged. Restore a backup with `kader restore`; nothing was changed."
            )
        case .diskFull:
            self.init(
                nl:
                    "Niet bewaard: de schijf is vol. Maak ruimte en probeer het opnieuw; er is niets verloren.",
                en: "Not saved: the disk is full. Make room and try again; nothing was lost.")
        case .readOnly:
            self.init(
                nl:
                    "Niet bewaard: op deze plek mag niet geschreven worden. Kies een andere map met --database.",
                en:
                    "Not saved: this place cannot be written to. Choose another folder with --database."
            )
        case .noAccess:
            self.init(
                nl:
                    "Niet geopend: je mag niet bij dit bestand of deze map. Vraag de beheerder, of kies een andere map.",
                en:
                    "Not opened: you have no access to this file or folder. Ask the administrator, or choose another."
            )
        case .busy:
            self.init(
                nl:
                    "Niet bewaard: een ander programma houdt het bestand bezet. Er is niets veranderd; probeer het zo nog eens.",
                en:
                    "Not saved: another program is using the file. Nothing was changed; try again in a moment."
            )
        case .inUse:
            self.init(
                nl:
                    "Niet teruggezet: iemand heeft kader nog open. Sluit kader overal en probeer het opnieuw.",
                en:
                    "Not restored: somebody still has kader open. Close kader everywhere and try again."
            )
        case .unreadableRow(let table, let id):
            let what = ThingWords.label(of: table)
            self.init(
                nl: "Niet te lezen: \(what.nl) \(id). De rest is er wel; `kader check` zegt meer.",
                en: "Unreadable: \(what.en) \(id). The rest is there; `kader check` says more.")
        case .notFound(let kind, _):
            let what = ThingWords.label(of: kind)
            self.init(
                nl: "Niet gevonden: dit (\(what.nl)) is er niet of niet meer. Kijk in de lijst.",
                en: "Not found: this (\(what.en)) is not there, or no longer. Look in the list."
            )
        case .openedReadOnly:
            self.init(
                nl: "Niet bewaard: kader is geopend om alleen te lezen. Laat --read-only weg.",
                en: "Not saved: kader was opened read-only. Leave out --read-only.")
        case .clockIsFixed:
            self.init(
                nl: "Niet bewaard: met --now schrijft kader alleen in een demo. Laat --now weg.",
                en: "Not saved: with --now kader writes to a demo only. Leave out --now.")
        case .nothingToUndo:
            self.init(
                nl: "Er is niets om ongedaan te maken. Alleen je eigen stappen kunnen terug.",
                en: "There is nothing to undo. Only your own steps can go back.")
        case .nothingToRedo:
            self.init(
                nl: "Er is niets om opnieuw te doen. Maak eerst iets ongedaan.",
                en: "There is nothing to do again. First undo something.")
        case .builtOn(let who, let command):
            self.init(
                nl:
                    "Niet ongedaan gemaakt: \(who) ging hierop verder (\(command.label[.nl])). Overleg even.",
                en: "Not undone: \(who) went on from here (\(command.label[.en])). Talk it over.")
        case .stopped:
            self.init(
                nl: "Gestopt; er is niets veranderd.", en: "Stopped; nothing was changed.")
        case .database(let message):
            self.init(
                nl: "Niet gelukt, er is niets veranderd. De database zegt: \(message)",
                en: "That did not work; nothing was changed. The database says: \(message)")
        }
    }
}
