extension HelpWords {
    /// Databases, and tables in and out.
    static let files: [(String, String)] = [
        (
            "Make an empty database; never over another.",
            "Maak een leeg bestand; nooit over een ander heen."
        ),
        (
            "The region that panes open on: code, name or municipality.",
            "De regio waarop de panelen openen: code, naam of gemeente."
        ),
        (
            "The house that the agenda opens on: see kader house list.",
            "Het huis waarop de agenda opent: zie kader house list."
        ),
        (
            "Make a database of fictional data; never over another.",
            "Maak een bestand met verzonnen gegevens; nooit over een ander heen."
        ),
        (
            "How much: one desk, one region, or the whole country.",
            "Hoeveel: één balie, één regio of het hele land."
        ),
        (
            "The same seed, scale and --now give the same data.",
            "Zelfde seed, scale en --now geven dezelfde gegevens."
        ),
        (
            "Copy the database while others write, and check the copy.",
            "Kopieer het bestand terwijl anderen schrijven, en controleer de kopie."
        ),
        (
            "The file to make; it must not be there yet.",
            "Het bestand dat gemaakt wordt; het mag er nog niet zijn."
        ),
        (
            "Put a backup back; refused while anyone has the database open.",
            "Zet een reservekopie terug; kan niet zolang iemand het bestand open heeft."
        ),
        (
            "Lock it: this device, those it syncs with, and a code on paper can open it.",
            "Zet hem op slot: dit apparaat, die waarmee het uitwisselt, en een code op papier openen hem."
        ),
        (
            "With --encrypt: make a new code on paper, and print it.",
            "Met --encrypt: maak een nieuwe code voor op papier, en druk hem af."
        ),
        (
            "A locked backup of another device asks for its code, or reads it from standard input.",
            "Een reservekopie op slot van een ander apparaat vraagt om de code, of leest die van de standaardinvoer."
        ),
        (
            "Open a file that was locked with --encrypt.",
            "Open een bestand dat met --encrypt op slot ging."
        ),
        (
            "It asks for the code, or reads it from standard input.",
            "Het vraagt om de code, of leest die van de standaardinvoer."
        ),
        ("The locked file.", "Het bestand dat op slot zit."),
        (
            "The file to make, which only its owner can read; it must not be there yet.",
            "Het bestand dat gemaakt wordt, alleen voor de eigenaar; het mag er nog niet zijn."
        ),
        (
            "With --output: lock it, and print the code that kader open asks for.",
            "Met --output: zet het op slot, en druk de code af waar kader open om vraagt."
        ),
        (
            "It leaves the union, and this is who gets it.",
            "Het gaat de bond uit, en dit is wie het krijgt."
        ),
        (
            "With --to: what it is for, without names.",
            "Met --to: waar het voor is, zonder namen."
        ),
        (
            "With --to: where it says that the people in it agreed.",
            "Met --to: waar staat dat de mensen die erin staan het goedvinden."
        ),
        ("A backup that kader made.", "Een reservekopie die kader maakte."),
        (
            "Check every rule that a merge or another program could have broken.",
            "Kijk elke regel na die een ander programma gebroken kan hebben."
        ),
        (
            "First rebuild the search index from the rows.",
            "Maak eerst de zoekindex opnieuw uit de rijen."
        ),
        (
            "Read a table (CSV): every row, or none.",
            "Lees een tabel (CSV): alle rijen, of geen."
        ),
        (
            "A row with the id of something changes it; a row without makes something new, and the same row again changes nothing. A column that is not in the file stays as it is. A line of a dossier is never overwritten, and a protected note is in no table.",
            "Een rij met het id van iets wijzigt dat; een rij zonder maakt iets nieuws, en dezelfde rij nog eens verandert niets. Een kolom die ontbreekt blijft zoals ze is. Een regel van een dossier wordt nooit overschreven, en een beschermde notitie staat in geen tabel."
        ),
        ("What the rows are.", "Wat de rijen zijn."),
        ("The file, or - for standard input.", "Het bestand, of - voor standaardinvoer."),
        (
            "Say what would be added, changed and left alone; store nothing.",
            "Zeg wat erbij zou komen, zou wijzigen en zou blijven; bewaar niets."
        ),
        (
            "Print the header and one example row.",
            "Druk de kop en één voorbeeldrij af."
        ),
        (
            "Write a table that import reads back.",
            "Schrijf een tabel die import weer leest."
        ),
        (
            "Cells that a spreadsheet would run get an apostrophe in front, which import removes. From a demo database every row says FICTIEF. Only the dossiers that you may see are in it, and never a protected note.",
            "Cellen die een rekenblad zou uitvoeren krijgen een apostrof ervoor, die import weer weghaalt. Uit een demo zegt elke rij FICTIEF. Van dossiers staan er alleen in die jij mag zien, en nooit een beschermde notitie."
        ),
        ("CSV, or JSON for programs.", "CSV, of JSON voor programma's."),
        (
            "A file only its owner can read; standard output if left out.",
            "Een bestand voor de eigenaar alleen; anders standaarduitvoer."
        ),
        ("Write over a file that is there.", "Schrijf over een bestand dat er is heen."),
    ]

    /// Regions, municipalities and houses.
    static let reference: [(String, String)] = [
        ("The 35 labour-market regions.", "De 35 arbeidsmarktregio's."),
        (
            "Code, name, inhabitants; a ? where a fact is not certain.",
            "Code, naam, inwoners; een ? waar iets niet zeker is."
        ),
        ("One region.", "Eén regio."),
        (
            "Part of a name, also of a municipality in it.",
            "Een deel van een naam, ook van een gemeente erin."
        ),
        ("The municipalities.", "De gemeenten."),
        ("Code, name, region, inhabitants.", "Code, naam, regio, inwoners."),
        ("One municipality.", "Eén gemeente."),
        ("Part of a name.", "Een deel van een naam."),
        ("Also those that no longer exist.", "Ook die er niet meer zijn."),
        ("Its code, such as GM0363.", "De code, zoals GM0363."),
        ("The vakbondshuizen and the bus.", "De vakbondshuizen en de bus."),
        (
            "Key, name, region, place; a ? where the place is not certain.",
            "Sleutel, naam, regio, plaats; een ? waar de plaats niet zeker is."
        ),
        ("One house.", "Eén huis."),
        ("Its key.", "De sleutel."),
        ("The six FNV regions, and their names.", "De zes FNV-regio's, en hun namen."),
        (
            "Code and name; a ? where the name is not confirmed.",
            "Code en naam; een ? waar de naam niet bevestigd is."
        ),
        ("Give a region its name.", "Geef een regio haar naam."),
        ("Its code.", "De code."),
        (
            "Its name; the current one if left out.", "De naam; anders blijft die van nu."
        ),
        (
            "Whether somebody who knows has confirmed it.",
            "Of iemand die het weet haar bevestigd heeft."
        ),
    ]
}
