import ArgumentParser
import Casework
import Workstation

/// A command of the program: it prints into an output and fails with a ``Failure``.
protocol Job: ParsableCommand {
  var common: CommonOptions { get }

  /// Does the job.
  func perform(_ output: inout Output) throws(Failure)
}

extension Job {
  var words: Words { common.words }

  /// Does the job and reports how it ended.
  func run() throws {
    var output = Output()
    var status = ExitStatus.done
    do throws(Failure) {
      try perform(&output)
    } catch {
      status = error.status
      report(error, to: &output)
    }
    output.clearProgress()
    output.flush()
    if output.hasFailed {
      output.notice(words.explanation(of: .full).what)
      status = .cannotWrite
    }
    guard status == .done else { throw ExitCode(status.rawValue) }
  }

  /// People read the reason on standard error; programs read it as JSON on standard output.
  private func report(_ failure: Failure, to output: inout Output) {
    guard let explanation = failure.explanation(words) else { return }
    if common.json {
      output.json(failure.json(words))
    } else {
      output.notice(words.text(explanation))
    }
  }
}
