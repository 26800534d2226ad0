internal import KaderDomain
internal import TerminalUI

extension App {
    /// The program that is practised on, and the box below it.
    func canvas(of tour: Tour) -> Canvas {
        var canvas = Canvas(size: size)
        let whole = Frame(column: 0, row: 0, columns: size.columns, rows: size.rows)
        canvas.lay(tour.app.canvas())
        box(of: tour).draw(on: &canvas, in: whole.split(bottom: Tour.rows).part)
        return canvas
    }

    private func box(of tour: Tour) -> Boxed {
        let title = Phrase(nl: "Rondleiding", en: "Tour")[language]
        let stop = Phrase(nl: "Esc stopt de rondleiding", en: "Esc stops the tour")[language]
        return Boxed(
            "\(title) \(tour.place + 1)/\(TourStep.all.count)", isActive: false,
            footer: tour.isAtRest ? stop : "",
            view: TextView(own.filled(tour.step.phrase, language), .accent))
    }
}
