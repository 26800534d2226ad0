extension HelpWords {
    /// Who may see and do what.
    static let access: [(String, String)] = [
        (
            "Who may see and do what: roles, from when until when.",
            "Wie mag wat zien en doen: rollen, van wanneer tot wanneer."
        ),
        (
            """
            Without a single role everybody who can open the file may do everything. The first role is \
            your own, as administrator of everything; from then on everybody needs one.
            """,
            """
            Zonder rollen mag iedereen die het bestand kan openen alles. De eerste rol is die van jezelf, \
            als beheerder van alles; vanaf dan heeft iedereen er een nodig.
            """
        ),
        (
            "Id, login name, role, scope, days, who gave it.",
            "Id, inlognaam, rol, bereik, dagen, wie het gaf."
        ),
        ("Only your own.", "Alleen van jezelf."),
        ("Also what was revoked or is over.", "Ook wat is ingetrokken of voorbij is."),
        ("Revoke a role from today on.", "Trek een rol in, vanaf vandaag."),
        (
            "The id of the role, as kader access list shows it.",
            "Het id van de rol, zoals kader access list het zegt."
        ),
        (
            "What each role may see and do: the authorisation matrix for the AVG file.",
            "Wat elke rol mag zien en doen: de autorisatiematrix voor het AVG-dossier."
        ),
        (
            "Aligned text, Markdown, a page to print from a browser, or a table.",
            "Tekst op kolommen, Markdown, een bladzijde om vanuit een browser te printen, of een tabel."
        ),
        ("Give somebody a role; prints the id.", "Geef iemand een rol; geeft het id."),
        ("The name they log in with.", "De naam waarmee diegene inlogt."),
        ("Their role.", "De rol."),
        (
            "own, house:KEY, network:ID, region:REGION or land (the whole country); own if left out.",
            "own, house:SLEUTEL, network:ID, region:REGIO of land; zonder is het own."
        ),
        (
            "The id of the person that they are in this file.",
            "Het id van de persoon die diegene in dit bestand is."
        ),
        ("The first day; today if left out.", "De eerste dag; vandaag als je niets zegt."),
        (
            "The last day; without an end if left out.",
            "De laatste dag; zonder einde als je niets zegt."
        ),
    ]
}
