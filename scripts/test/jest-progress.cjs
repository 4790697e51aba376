/** A Jest reporter that tells the parent process how many tests and files have finished. */
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
