import nodemailer from 'nodemailer';
export const s = nodemailer;
