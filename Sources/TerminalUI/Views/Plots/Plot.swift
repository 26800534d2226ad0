/// A picture of figures. What it shows can also be read as a list, a key away.
public protocol Plot: View {
    /// Everything the plot shows, also what a small frame leaves out, in the order of the plot.
    /// Fit for ``DetailSection/init(_:pairs:)``.
    var figures: [(label: String, value: String)] { get }
}
