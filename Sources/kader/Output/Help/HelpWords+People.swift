extension HelpWords {
    /// People, kaderleden and consulenten.
    static let people: [(String, String)] = [
        (
            "Who may be in the file already: id, name, town, why.",
            "Wie er misschien al in staat: id, naam, woonplaats, waarom."
        ),
        ("People: members, kaderleden and others.", "Mensen: leden, kaderleden en anderen."),
        ("Id, name, town, phone, e-mail.", "Id, naam, woonplaats, telefoon, e-mail."),
        (
            "By name, town, number or newest; -town for the other way round.",
            "Op name (naam), town (woonplaats), number (lidnummer) of newest (laatst erbij); -town voor andersom."
        ),
        (
            "One person: how to reach them, appointments, functions.",
            "Eén mens: hoe je die bereikt, afspraken, functies."
        ),
        ("Add a person; prints the id.", "Voeg iemand toe; drukt het id af."),
        (
            "Change a person; what is left out stays.",
            "Wijzig iemand; wat je niet geeft blijft."
        ),
        (
            "Of several people only the town and the tie, of all of them or of none.",
            "Van meer mensen alleen de woonplaats en de band, van allemaal of van niemand."
        ),
        (
            "Take people out of the lists, or bring them back: all of them or none.",
            "Haal mensen uit de lijsten, of weer terug: allemaal of niemand."
        ),
        (
            "Two are one: all that names the first names the second from now on.",
            "Twee zijn één: alles wat de eerste noemt, noemt voortaan de tweede."
        ),
        (
            """
            What the second lacks is taken from the first. Nothing is lost: unmerge makes them two \
            again at any time.
            """,
            """
            Wat de tweede niet heeft komt van de eerste. Er gaat niets verloren: met unmerge worden \
            het altijd weer twee.
            """
        ),
        (
            "The id of the person who becomes part of the other.",
            "Het id van wie in de ander opgaat."
        ),
        ("The id of the person who stays.", "Het id van wie blijft."),
        (
            """
            A field of which one has the right value, such as phone, or phone=ID to say who. Repeat for \
            more: name, phone, email, town, standing, member-number.
            """,
            """
            Een veld waarvan een van de twee de goede waarde heeft, als phone, of phone=ID om te \
            zeggen wie. Herhaal voor meer: name, phone, email, town, standing, member-number.
            """
        ),
        (
            "They were two after all: each gets back what was theirs.",
            "Het waren er toch twee: ieder heeft weer wat van die was."
        ),
        ("The id of the person who was merged.", "Het id van wie werd samengevoegd."),
        ("Bring them back.", "Haal die terug."),
        (
            "Beginnings of words of a name, number, phone, e-mail or town.",
            "Het begin van woorden van een naam, nummer, telefoon, e-mail of plaats."
        ),
        ("Their id.", "Het id."),
        (
            "The name, such as 'Anna de Ruiter' or 'Ruiter, Anna de'.",
            "De naam, als 'Anna de Ruiter' of 'Ruiter, Anna de'."
        ),
        ("The name, such as 'Anna de Ruiter'.", "De naam, als 'Anna de Ruiter'."),
        ("Their tie with the union.", "De band met de vakbond."),
        ("The number on the membership card.", "Het nummer op de ledenpas."),
        ("A phone number.", "Een telefoonnummer."),
        ("An e-mail address.", "Een e-mailadres."),
        ("Where they live.", "De woonplaats."),
        (
            "Kaderleden: who is active for the union, and where.",
            "Kaderleden: wie actief is voor de vakbond, en waar."
        ),
        ("Id, name, network, sector, days.", "Id, naam, netwerk, sector, dagen."),
        ("Make a person a kaderlid; prints the id.", "Maak iemand kaderlid; drukt het id af."),
        (
            "Change it, or end it; what is left out stays.",
            "Wijzig of beëindig het; wat je niet geeft blijft."
        ),
        (
            "Remove a kaderlid that was entered by mistake. For one who stopped, use --until.",
            "Haal een kaderlid weg dat per ongeluk is ingevoerd. Wie gestopt is krijgt --until."
        ),
        ("Only those of a network, by its id.", "Alleen die van een netwerk, met zijn id."),
        ("The id of the person.", "Het id van de persoon."),
        ("The id of the network.", "Het id van het netwerk."),
        ("The id of the network, or none.", "Het id van het netwerk, of none."),
        ("The code of the sector, such as ZW.", "De code van de sector, zoals ZW."),
        ("The code of the sector, or none.", "De code van de sector, of none."),
        (
            "The first day, such as 2026-11-24, or none.",
            "De eerste dag, zoals 2026-11-24, of none."
        ),
        (
            "The last day that still counts, or none.", "De laatste dag die nog telt, of none."
        ),
        (
            "The id of the kaderlid, not of the person.",
            "Het id van het kaderlid, niet van de persoon."
        ),
        (
            "Consulenten: who advises members, where and in what.",
            "Consulenten: wie leden adviseert, waar en waarin."
        ),
        (
            "Id of the person, name, services, houses, status.",
            "Id van de persoon, naam, diensten, huizen, stand."
        ),
        (
            "Make a person a consulent; prints the id.", "Maak iemand consulent; drukt het id af."
        ),
        (
            "Change a consulent; what is left out stays.",
            "Wijzig een consulent; wat je niet geeft blijft."
        ),
        (
            "Remove a consulent who was entered by mistake. For one who stopped, use --status stopped.",
            "Haal een consulent weg die per ongeluk is ingevoerd. Wie stopt krijgt --status stopped."
        ),
        (
            "With --house or --online: only those who can be asked for it there.",
            "Met --house of --online: alleen wie er daar voor gevraagd kan worden."
        ),
        (
            "A house where they can be asked; as often as needed.",
            "Een huis waar je die kunt vragen; zo vaak als nodig."
        ),
        (
            "A service that they give; as often as needed.",
            "Een dienst die ze geven; zo vaak als nodig."
        ),
        ("They can be asked online.", "Online te vragen."),
        ("Whether they can be asked online.", "Of ze online te vragen zijn."),
        ("How far they are.", "Hoe ver ze zijn."),
        (
            "The id of the consulent, not of the person.",
            "Het id van de consulent, niet van de persoon."
        ),
        (
            "The houses, instead of those they had; or none.",
            "De huizen, in plaats van die er waren; of none."
        ),
        (
            "The services, instead of those they had; or none.",
            "De diensten, in plaats van die er waren; of none."
        ),
    ]
}
