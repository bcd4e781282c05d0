# Makes the references that regression_reference_test.cpp compares with: Rscript make_references.R, in this
# folder, with the packages sandwich and lmtest. Made with R 4.2.2 and sandwich 3.0-2. The tests never run R.
#
# Writes papers.csv (the data: invented, from a fixed rule, no random numbers of R's) and references.csv
# (case, quantity, value; 17 significant digits).

library(sandwich)
library(lmtest)

# ---- data ------------------------------------------------------------------------------------------------
# A linear congruential generator with exact integers below 2^53, so that every R gives the same rows.
state <- 20240104
uniform <- function(n) {
  out <- numeric(n)
  for (i in seq_len(n)) {
    state <<- (state * 16807) %% 2147483647
    out[i] <- state / 2147483647
  }
  out
}
n <- 240
lab <- rep(sprintf("lab%02d", 1:16), length.out = n)
lab_effect <- setNames(uniform(16) - 0.5, sprintf("lab%02d", 1:16))
papers <- data.frame(
  lab = lab,
  year = 2018 + floor(4 * uniform(n)),
  industry = round(pmin(1, pmax(0, 1.4 * uniform(n) - 0.3)), 3),
  authors = 1 + floor(9 * uniform(n)^2),
  compute = round(exp(3 + 4 * uniform(n)), 2))
papers$score <- round(2 - 0.8 * papers$industry + 0.05 * papers$authors + 0.3 * log(papers$compute) +
                      0.2 * (papers$year - 2018) + 0.7 * lab_effect[papers$lab] +
                      (0.4 + papers$industry) * (uniform(n) + uniform(n) - 1), 4)
index <- 0.6 - 1.3 * papers$industry + 0.05 * papers$authors + 0.4 * (papers$year - 2018) + lab_effect[papers$lab]
papers$released <- as.integer(uniform(n) < plogis(index))
papers$copies <- 1 + floor(4 * uniform(n))
papers$precision <- round(0.2 + 2 * uniform(n), 3)
write.csv(papers, "papers.csv", row.names = FALSE, quote = FALSE)
papers <- read.csv("papers.csv")  # exactly what the tests read

# ---- output ----------------------------------------------------------------------------------------------
lines <- "case,quantity,value"
put <- function(case, quantity, values) {
  lines <<- c(lines, sprintf("%s,%s,%.17g", case, quantity, as.numeric(values)))
}
# R's names of the columns, as this program writes them.
ours <- function(names) {
  names <- sub("(Intercept)", "(constant)", names, fixed = TRUE)
  names <- gsub("I(compute^2)", "compute^2", names, fixed = TRUE)
  gsub(" ", "", names)
}

covariances <- function(fit) list(
  classic = vcov(fit), hc0 = vcovHC(fit, "HC0"), hc1 = vcovHC(fit, "HC1"), hc2 = vcovHC(fit, "HC2"),
  hc3 = vcovHC(fit, "HC3"), cluster = vcovCL(fit, cluster = papers$lab))

tables <- function(case, fit, dof) {
  put(case, paste0("coef ", ours(names(coef(fit)))), coef(fit))
  vcovs <- covariances(fit)
  clusters <- length(unique(papers$lab))
  for (kind in names(vcovs)) {
    df <- if (kind == "cluster" && is.finite(dof)) clusters - 1 else dof
    table <- coeftest(fit, vcov. = vcovs[[kind]], df = df)
    bounds <- coefci(fit, vcov. = vcovs[[kind]], df = df, level = 0.9)
    put(case, paste0("se.", kind, " ", ours(rownames(table))), table[, 2])
    put(case, paste0("p.", kind, " ", ours(rownames(table))), table[, 4])
    put(case, paste0("low.", kind, " ", ours(rownames(table))), bounds[, 1])
    put(case, paste0("high.", kind, " ", ours(rownames(table))), bounds[, 2])
  }
  put(case, "aic", AIC(fit))
  put(case, "bic", BIC(fit))
  put(case, "log_likelihood", logLik(fit))
}

ols <- function(case, fit) {
  tables(case, fit, fit$df.residual)
  put(case, "r_squared", summary(fit)$r.squared)
  put(case, "adjusted_r_squared", summary(fit)$adj.r.squared)
  put(case, "residual_sd", summary(fit)$sigma)
  # At the first five rows; the interval of a new observation of weight 1.
  rows <- papers[1:5, ]
  mean <- predict(fit, rows, interval = "confidence", level = 0.9, se.fit = TRUE)
  new <- suppressWarnings(predict(fit, rows, interval = "prediction", level = 0.9, weights = 1))
  put(case, sprintf("predict.mean %d", 1:5), mean$fit[, "fit"])
  put(case, sprintf("predict.se %d", 1:5), mean$se.fit)
  put(case, sprintf("predict.low %d", 1:5), mean$fit[, "lwr"])
  put(case, sprintf("predict.high %d", 1:5), mean$fit[, "upr"])
  put(case, sprintf("predict.new_low %d", 1:5), new[, "lwr"])
  put(case, sprintf("predict.new_high %d", 1:5), new[, "upr"])
}

# Average effects and their gradients by the complex step, which shares nothing with the formulas in C++.
average <- function(case, fit, vcov, quantity, value_at) {
  b <- coef(fit)
  gradient <- sapply(seq_along(b), function(j) {
    step <- complex(real = b, imaginary = ifelse(seq_along(b) == j, 1e-30, 0))
    Im(value_at(step)) / 1e-30
  })
  put(case, quantity, Re(value_at(as.complex(b))))
  put(case, sub("^ame", "ame.se", sub("^change", "change.se", quantity)), sqrt(drop(gradient %*% vcov %*% gradient)))
}

logit <- function(case, fit, weights) {
  tables(case, fit, Inf)
  null <- if (attr(terms(fit), "intercept") == 1) {
    share <- weighted.mean(papers$released, weights)
    sum(weights * ifelse(papers$released == 1, log(share), log(1 - share)))
  } else sum(weights) * log(0.5)
  put(case, "null_log_likelihood", null)
  put(case, "mcfadden_r_squared", 1 - as.numeric(logLik(fit)) / null)
  x <- model.matrix(fit)
  link <- predict(fit, type = "link", se.fit = TRUE)
  z <- qnorm(0.95)
  put(case, sprintf("predict.mean %d", 1:5), plogis(link$fit[1:5]))
  put(case, sprintf("predict.se %d", 1:5), predict(fit, type = "response", se.fit = TRUE)$se.fit[1:5])
  put(case, sprintf("predict.low %d", 1:5), plogis((link$fit - z * link$se.fit)[1:5]))
  put(case, sprintf("predict.high %d", 1:5), plogis((link$fit + z * link$se.fit)[1:5]))
  prob <- function(v) 1 / (1 + exp(-v))
  mean_of <- function(v) sum(weights * v) / sum(weights)
  with_columns <- function(columns, values) { y <- x; y[, columns] <- values; y }
  years <- grep("year", colnames(x), value = TRUE)
  for (kind in c("classic", "cluster")) {
    v <- covariances(fit)[[kind]]
    for (name in setdiff(colnames(x), c("(Intercept)", years))) {
      j <- match(name, colnames(x))
      average(case, fit, v, paste0("ame.", kind, " ", ours(name)), function(b) {
        p <- prob(x %*% b)
        mean_of(p * (1 - p)) * b[j]
      })
    }
    for (name in years) {
      off <- with_columns(years, 0)
      on <- off
      on[, name] <- 1
      average(case, fit, v, paste0("ame.", kind, " ", ours(name)),
              function(b) mean_of(prob(on %*% b) - prob(off %*% b)))
    }
    average(case, fit, v, paste0("change.", kind, " industry"), function(b)
      mean_of(prob(with_columns("industry", 1) %*% b) - prob(with_columns("industry", 0) %*% b)))
  }
}

# ---- regressions -----------------------------------------------------------------------------------------
plain <- lm(score ~ industry + authors + log(compute) + factor(year), papers)
ols("ols", plain)
weighted <- lm(score ~ industry + authors + log(compute) + factor(year), papers, weights = precision)
ols("ols_weighted", weighted)
ols("ols_no_constant", lm(score ~ 0 + industry + authors, papers))
ols("ols_all_levels", lm(score ~ 0 + factor(year) + industry, papers))
ols("ols_interactions", lm(score ~ industry + factor(year) + compute + I(compute^2) + industry:factor(year), papers))
for (kind in c("classic", "hc3")) {
  v <- function(m) covariances(m)[[kind]]
  test <- waldtest(plain, . ~ . - factor(year), vcov = v, test = "F")
  put("ols", paste0("wald.", kind, " statistic"), test$F[2])
  put("ols", paste0("wald.", kind, " p"), test$`Pr(>F)`[2])
}

exact <- glm.control(epsilon = 1e-15, maxit = 100)
flat <- glm(released ~ industry + authors + factor(year), binomial, papers, control = exact)
logit("logit", flat, rep(1, n))
logit("logit_weighted", glm(released ~ industry + authors + factor(year), binomial, papers, weights = copies,
                            control = exact), papers$copies)
logit("logit_no_constant", glm(released ~ 0 + industry + authors, binomial, papers, control = exact), rep(1, n))
for (kind in c("classic", "cluster")) {
  v <- function(m) covariances(m)[[kind]]
  test <- waldtest(flat, . ~ . - factor(year), vcov = v, test = "Chisq")
  put("logit", paste0("wald.", kind, " statistic"), test$Chisq[2])
  put("logit", paste0("wald.", kind, " p"), test$`Pr(>Chisq)`[2])
}

# ---- distributions, proportions, quantiles ---------------------------------------------------------------
for (x in c(-8, -1.5, 0, 0.3, 2, 9, 30)) {
  put("normal_cdf", x, pnorm(x))
  put("normal_upper", x, pnorm(x, lower.tail = FALSE))
  for (dof in c(1, 2.5, 15, 400)) {
    put("t_cdf", paste(x, dof), pt(x, dof))
    put("t_upper", paste(x, dof), pt(x, dof, lower.tail = FALSE))
  }
}
for (x in c(0.01, 1, 7.5, 80)) {
  for (dof in c(1, 3, 40.5)) {
    put("chi_squared_cdf", paste(x, dof), pchisq(x, dof))
    put("chi_squared_upper", paste(x, dof), pchisq(x, dof, lower.tail = FALSE))
    put("f_cdf", paste(x, dof, 17), pf(x, dof, 17))
    put("f_upper", paste(x, dof, 17), pf(x, dof, 17, lower.tail = FALSE))
  }
}
for (p in c(1e-10, 0.025, 0.5, 0.9, 0.995)) {
  put("normal_quantile", p, qnorm(p))
  for (dof in c(1, 2.5, 15, 400)) {
    put("t_quantile", paste(p, dof), qt(p, dof))
    put("chi_squared_quantile", paste(p, dof), qchisq(p, dof))
    # R's qf is off by 4e-8 at 1e-10 (its own pf says so), so F begins higher.
    if (p > 1e-4) put("f_quantile", paste(p, dof, 17), qf(p, dof, 17))
  }
}
for (case in list(c(0, 7), c(4, 7), c(7, 7), c(2, 39), c(12, 15), c(1090, 1428))) {
  for (level in c(0.8, 0.95)) {
    bounds <- prop.test(case[1], case[2], conf.level = level, correct = FALSE)$conf.int
    put("wilson_low", paste(case[1], case[2], level), bounds[1])
    put("wilson_high", paste(case[1], case[2], level), bounds[2])
  }
}
for (p in c(0, 0.025, 0.3, 0.5, 0.75, 0.99, 1)) put("quantile", p, quantile(papers$score, p, type = 7))

writeLines(lines, "references.csv")
