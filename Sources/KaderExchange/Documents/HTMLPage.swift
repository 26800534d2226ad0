internal import KaderDomain

/// One page that asks nothing from elsewhere and runs nothing, for a screen and for A4 paper.
struct HTMLPage {
    /// As text: it is escaped here.
    let title: String
    let language: Language

    /// What comes besides the common style.
    var style = ""

    /// As HTML.
    let body: String

    var text: String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title.inHTML)</title>
        <style>
        \(Self.style)
        \(style)
        </style>
        </head>
        <body>
        \(body)</body>
        </html>

        """
    }

    /// A table goes on under its head on the next sheet; a row is never cut.
    private static let style = """
        @page { size: A4; margin: 15mm; }
        body { font: 11pt/1.4 sans-serif; color: #000; max-width: 180mm; margin: 0 auto; }
        h1 { font-size: 18pt; margin: 0; }
        h2 { font-size: 13pt; margin: 6mm 0 0; break-after: avoid; }
        p { margin: 1mm 0 2mm; }
        table { border-collapse: collapse; width: calc(100% - 1mm); }
        th, td { border: 1px solid #666; padding: 1.5mm 2mm; text-align: left; }
        tr, footer { break-inside: avoid; }
        footer { margin-top: 8mm; font-size: 9pt; }
        """
}
