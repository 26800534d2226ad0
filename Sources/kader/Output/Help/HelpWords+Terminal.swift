extension HelpWords {
    /// The program itself, its keys and its logs.
    static let terminal: [(String, String)] = [
        (
            "Open the terminal program; the same as kader alone.",
            "Open het programma; hetzelfde als kader alleen."
        ),
        (
            "auto, light, dark, high-contrast or mono. [KADER_THEME, else what you chose]",
            "auto, light, dark, high-contrast of mono. [KADER_THEME, anders wat je koos]"
        ),
        (
            "Print numbered lines and read what is typed: for screen readers and pipes.",
            "Druk genummerde regels af en lees wat je typt: voor schermlezers en pijpen."
        ),
        (
            "Write all that is typed to this new file, as it happens, for kader replay. Note: it holds everything that you type, also about people.",
            "Schrijf alles wat je typt meteen in dit nieuwe bestand, voor kader replay. Let op: er staat alles in, ook over mensen."
        ),
        (
            "Print the screen as text, after pressing keys.",
            "Druk het scherm als tekst af, na wat toetsen."
        ),
        (
            "Keys as in the help of the program: 3 j <Enter> <Esc> <Tab> <C-s> <Space> \"typed text\".",
            "Toetsen zoals in de hulp van het programma: 3 j <Enter> <Esc> <Tab> <C-s> <Space> \"getypte tekst\"."
        ),
        (
            "Keys as in the help of the program: 3 j <Enter> <Esc> <Tab> <C-s> <Space>",
            "Toetsen zoals in de hulp van het programma: 3 j <Enter> <Esc> <Tab> <C-s> <Space>"
        ),
        ("\"typed text\".", "\"getypte tekst\"."),
        (
            "It reads and writes the database that it is given.",
            "Het leest en schrijft het bestand dat je aanwijst."
        ),
        ("Columns and rows, such as 120x40.", "Kolommen en rijen, zoals 120x40."),
        ("The keys to press, separated by blanks.", "De toetsen, met spaties ertussen."),
        (
            "Print under the screen what role each cell has, a letter a cell.",
            "Druk onder het scherm af welke rol elk vakje heeft, een letter per vakje."
        ),
        (
            "Type a log of kader --log again, and print the screen.",
            "Typ een logboek van kader --log opnieuw en druk het scherm af."
        ),
        (
            "It reads and writes the database that it is given: play a log on a copy or a demo. Language, size and on a demo also the time are those in the log, unless an option says otherwise. If your own keys differ from those in the log, what they did is done. For a log of --plain the whole conversation is printed. Macros are such logs too.",
            "Het leest en schrijft het bestand dat je aanwijst: speel een logboek op een kopie of een demo. Taal, grootte en in een demo ook de tijd zijn die van het logboek, tenzij een optie iets anders zegt. Heb jij andere toetsen dan die in het logboek, dan gebeurt wat ze deden. Van een logboek van --plain wordt het hele gesprek afgedrukt. Macro's zijn ook zulke logboeken."
        ),
        ("The log, or - for standard input.", "Het logboek, of - voor standaardinvoer."),
        (
            "Columns and rows, such as 120x40, instead of those in the log.",
            "Kolommen en rijen, zoals 120x40, in plaats van die in het logboek."
        ),
        (
            "Print the screen after every key, not only after the last.",
            "Druk het scherm na elke toets af, niet alleen na de laatste."
        ),
        (
            "Every action of the terminal program, and its keys.",
            "Elke actie van het programma, en haar toetsen."
        ),
        (
            "Give actions keys of your own in ~/.config/kader/keys (or $XDG_CONFIG_HOME/kader/keys), a line for each:",
            "Geef acties eigen toetsen in ~/.config/kader/keys (of $XDG_CONFIG_HOME/kader/keys), een regel per actie:"
        ),
        (
            "# action = key, and more keys that are to work as well",
            "# actie = toets, en meer toetsen die ook moeten werken"
        ),
        ("spreekuur.book = B", "spreekuur.book = B"),
        ("everywhere.undo = <C-z> u", "everywhere.undo = <C-z> u"),
        ("card.edit = E", "card.edit = E"),
        (
            "Keys are written as the program shows them, or as <F2>, <C-b>, <A-b>, <Enter>.",
            "Schrijf toetsen zoals het programma ze noemt, of als <F2>, <C-b>, <A-b>, <Enter>."
        ),
        (
            "The actions, their keys as they are now, and what they are called.",
            "De acties, hun toetsen zoals ze nu zijn, en hoe ze heten."
        ),
        (
            "Say what is wrong with a file of keys.",
            "Zeg wat er mis is met een bestand met toetsen."
        ),
        ("The file; your own if left out.", "Het bestand; anders je eigen."),
    ]
}
