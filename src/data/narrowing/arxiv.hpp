#pragma once

#include <string>
#include <vector>

#include "computedivide/csv.hpp"

namespace computedivide {

/// A topic of arXiv papers on AI, and its mean weight in papers of companies and of academia (0 to 1).
struct ArxivTopic {
  std::string words;  ///< the topic's label, words joined by "_"
  std::string category;
  double company = 0, academia = 0;
};

/// One month of arXiv papers, on AI or not: the share of those from companies.
struct ArxivMonth {
  int year = 0, month = 0;
  bool ai = false;
  double company = 0;
};

/// Reads the topics of Klinger et al. (2020), one row per topic and kind of organisation (the data of their
/// figure 9), or our form with one row per topic. Topics are sorted by their words. Throws Error for other
/// columns, weights outside 0 to 1, a topic that is given twice or for one kind of organisation alone.
std::vector<ArxivTopic> read_arxiv_topics(CsvReader csv);

/// Reads the months of Klinger et al. (2020), one row per month, kind of organisation, and AI or not (the
/// data of their figure 7), or our form. Sorted by month. Throws Error as read_arxiv_topics does.
std::vector<ArxivMonth> read_arxiv_months(CsvReader csv);

/// The topics in our form: topic, category, company, academia.
std::string arxiv_topics_to_csv(const std::vector<ArxivTopic>& topics);

/// The months in our form: month, ai, company.
std::string arxiv_months_to_csv(const std::vector<ArxivMonth>& months);

}  // namespace computedivide
