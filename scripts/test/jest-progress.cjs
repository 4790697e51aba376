/** A Jest reporter that tells the process which started Jest how many tests and files are over. */
module.exports = class Progress {
  constructor() {
    this.news = { stories: 0, files: 0 }
  }

  onRunStart({ numTotalTestSuites }) {
    this.send({ filesInAll: numTotalTestSuites })
  }

  onTestCaseResult() {
    this.send({ stories: this.news.stories + 1 })
  }

  onTestResult() {
    this.send({ files: this.news.files + 1 })
  }

  send(news) {
    Object.assign(this.news, news)
    process.send?.(this.news)
  }
}
