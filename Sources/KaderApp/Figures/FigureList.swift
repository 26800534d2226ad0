internal import TerminalUI

/// A plot as a list of names and figures, for who listens to it.
enum FigureList {
    static func table(of plot: some Plot, selection: Int) -> Table {
        Table(
            columns: [TableColumn(""), TableColumn("")],
            rows: plot.figures.map { [$0.label, $0.value] }, selection: selection)
    }
}
